import { generate } from 'selfsigned';

const DNS = 2;
const IP = 7;
const YEAR = 365 * 86_400_000;

let made: Promise<{ key: string; cert: string }> | undefined;

/** A self-signed certificate for gitlab.com and the loopback address, made once per process. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= make();
  return made;
}

async function make(): Promise<{ key: string; cert: string }> {
  const pair = await generate([{ name: 'commonName', value: 'gitlab.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + YEAR),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: DNS, value: 'gitlab.com' },
          { type: IP, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}
