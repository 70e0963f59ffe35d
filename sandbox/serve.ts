import { startSandbox, teamProjectPath } from './index';
import { origin } from './origin';

const today = process.env.SANDBOX_TODAY ?? new Date().toISOString().slice(0, 10);
const sandbox = await startSandbox({ today, port: Number(process.env.SANDBOX_PORT ?? 0) });

process.stdout.write(`${sandbox.url}
Start a Chromium with
  --ignore-certificate-errors --host-resolver-rules="MAP gitlab.com:443 127.0.0.1:${sandbox.port}"
and open ${origin}/${teamProjectPath}/-/work_items/413
`);
