import { z } from 'zod';

// Before the first schema: zod's probe of `new Function` would be reported by the content security policy.
z.config({ jitless: true });
