import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Answers the open database, opening it first where needed. */
export type Connection<Shape extends DBSchema> = () => Promise<IDBPDatabase<Shape>>;

/**
 * One connection to a database of the extension's origin, opened on first use and again after the browser closed
 * it. It gives way to a newer version of the extension that wants to upgrade.
 */
export function connection<Shape extends DBSchema>(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase<Shape>) => void,
): Connection<Shape> {
  let open: Promise<IDBPDatabase<Shape>> | null = null;
  const forget = () => {
    open = null;
  };

  async function connect(): Promise<IDBPDatabase<Shape>> {
    const database = await openDB<Shape>(name, version, {
      upgrade,
      terminated: forget,
      blocking: (_current, _wanted, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    return database;
  }

  return () => {
    open ??= connect().catch((error: unknown) => {
      forget();
      throw error;
    });
    return open;
  };
}
