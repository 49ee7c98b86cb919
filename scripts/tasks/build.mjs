import { build } from '../build.mjs';

if (!(await build())) process.exit(1);
