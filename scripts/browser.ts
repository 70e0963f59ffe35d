import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** How Chromium is started with the built extension. */
export interface BrowserOptions {
  readonly executablePath: string;
  /** Port on loopback that stands for https://gitlab.com. */
  readonly port: number;
  /** Further hosts, each with the port on loopback that stands for it. */
  readonly others?: Readonly<Record<string, number>>;
  /** Folder of the build; Chrome's when left out. */
  readonly build?: string;
  readonly headless: boolean;
  /** Folder of the profile; '' for a new temporary one. */
  readonly profile?: string;
  /** Leaves the welcome open that the extension shows once it is installed. */
  readonly keepWelcome?: boolean;
  /** What V8 is started with. */
  readonly scriptEngine?: string;
  /** IANA zone the browser believes to be in. */
  readonly timeZone?: string;
  /** BCP 47 tag of the language the pages see; the browser's own when left out. */
  readonly language?: string;
}

/** Folder of Chrome's build. */
export const chromeBuild = '.output/chrome-mv3';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
}

/** Window of the size most people have. */
export const usual = { width: 1440, height: 1000 } as const;

/** Window in which a plan shows all that is not ready without scrolling. */
export const tall = { width: 1440, height: 2500 } as const;

/** Chromium names an unpacked extension after its folder: 32 hexadecimal digits of the path's hash, written as a to p. */
function originOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return `chrome-extension://${id}`;
}

/** What any Chromium of ours is started with, and how it finds the hosts. */
function startedWith(options: BrowserOptions, args: readonly string[]) {
  const mapped = Object.entries({ 'gitlab.com': options.port, ...options.others });
  const mappings = mapped.map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  return {
    executablePath: options.executablePath,
    headless: options.headless,
    ...(options.language !== undefined && { locale: options.language }),
    viewport: options.headless ? usual : null,
    // The zone is set for the whole process: a context option would not reach the service worker.
    ...(options.timeZone !== undefined && { env: { ...process.env, TZ: options.timeZone } }),
    args: [
      ...args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--js-flags=${options.scriptEngine ?? ''}`,
      `--host-resolver-rules=${mappings.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    ],
  };
}

/**
 * Starts Chromium with the unchanged production build, gitlab.com mapped to the sandbox and no other host reachable.
 * The certificate is accepted by flag because a context option would not reach the service worker.
 */
export async function launchWithExtension(options: BrowserOptions): Promise<ExtensionBrowser> {
  const extension = resolve(options.build ?? chromeBuild);
  const args = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(options.profile ?? '', startedWith(options, args));
  if (options.keepWelcome !== true && existsSync(join(extension, 'welcome.html')))
    await closeWelcome(context);
  return { context, extensionOrigin: originOf(extension) };
}

/** Starts the same Chromium without the extension, able to be told to install it. */
export function launchToInstall(options: BrowserOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    ...startedWith(options, ['--enable-unsafe-extension-debugging']),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** A new profile begins with one empty page; the next one to open is the welcome. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = context.pages()[1] ?? (await context.waitForEvent('page'));
  await welcome.waitForURL('**/welcome.html', { waitUntil: 'commit' });
  await welcome.close();
}
