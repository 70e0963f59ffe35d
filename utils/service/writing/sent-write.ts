/** A write of a description that left, by what tells its texts from others. */
export interface SentWrite {
  /** Lock version of the text it was made on; null where GitLab did not tell. */
  readonly lockVersion: number | null;
  /** Digest of the text it was made on. */
  readonly read: string;
  /** Digest of the text that was sent. */
  readonly sent: string;
}
