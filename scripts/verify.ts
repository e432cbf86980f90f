/** `npm run verify`: compares dist/, or the folder that is named, with its SHA256SUMS. */
import { resolve } from 'node:path';
import { verify } from './publish/checksums.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const { checked, faults } = verify(folder);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`All ${checked} files are as they were published.`);
else process.exitCode = 1;
