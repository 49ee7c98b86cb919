import { lint } from '../lint.mjs';

if (!(await lint())) process.exit(1);
