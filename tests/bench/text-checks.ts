import { corpusTexts, measureNearDuplicates } from './near-duplicates';
import type { Load } from './own-texts';
import { sampleTexts } from './own-texts';
import { privacyReport } from './privacy-accuracy';
import { measureSeparation, shippedQuality } from './quality-separation';
import { measureNoise, measureRepairs } from './repair-accuracy';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

async function qualityReport(load: Load): Promise<string[]> {
  const texts = await sampleTexts(load);
  const shipped = shippedQuality();
  const steps = measureSeparation(texts, shipped).map(
    ({ share, lowest, median, highest, needOcr }) =>
      `  letters damaged ${percent(share)}: quality ${lowest.toFixed(2)} / ${median.toFixed(2)} / ${highest.toFixed(2)}, ${needOcr} of ${texts.length} need OCR`,
  );
  const repairs = measureRepairs(texts, shipped).map(
    ({ damage, planted, right, wrong }) => `  ${damage}: ${right} of ${planted} right, ${wrong} wrong`,
  );
  const noise = `  suggestions for undamaged text: ${measureNoise(texts, shipped).perThousand.toFixed(2)} in 1,000 words`;
  return [
    `sample texts, lowest / median / highest (threshold ${shipped.rules.needsOcrBelow})`,
    ...steps,
    'suggested repairs',
    ...repairs,
    noise,
  ];
}

async function similarityReport(load: Load): Promise<string[]> {
  const texts = (await corpusTexts(2000, load)) ?? (await sampleTexts(load));
  const { classes, falsePairs, fingerprintMs, pairingMs } = measureNearDuplicates(texts);
  return [
    `${texts.length} texts with 300 planted edits: ${falsePairs} false pairs; CPU ${fingerprintMs.toFixed(2)} ms a text, ${pairingMs.toFixed(0)} ms to pair all`,
    ...classes.map(
      ({ from, to, kind, planted, found }) => `  ${kind} changed ${percent(from)}–${percent(to)}: ${found} of ${planted} found`,
    ),
  ];
}

/** Accuracy of personal data, text quality and near-duplicates as lines to print; it judges nothing. */
export async function textCheckReport(load: Load): Promise<string[]> {
  return [
    'Personal data',
    ...privacyReport(),
    '',
    'Quality',
    ...(await qualityReport(load)),
    '',
    'Near-duplicates',
    ...(await similarityReport(load)),
  ];
}
