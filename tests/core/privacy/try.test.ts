import { test } from 'vitest';
import { measurePrivacy } from '../../bench/privacy-accuracy';
import { readLabelledDocuments } from '../../bench/privacy/labelled-documents';
test('try', () => { const r = measurePrivacy(readLabelledDocuments((process.env['HALF'] ?? 'first-half') as 'first-half')); console.log(r); });
