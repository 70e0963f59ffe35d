import { optionsStrings } from '@/utils/strings/options';

const strings = optionsStrings.token;

/** What a token is used for and where it is kept. */
export function TokenAbout({ host }: { host: string }) {
  return (
    <div class="about">
      <h3>{strings.about}</h3>
      <ul>
        <li>{strings.used(host)}</li>
        <li>{strings.sent(host)}</li>
        <li>{strings.kept}</li>
      </ul>
    </div>
  );
}
