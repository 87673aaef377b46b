const HELP = {
  DATABASE_URL:
    "Postgres connection string of the role that owns the tables, for example postgres://owner@localhost:5432/chokepoint",
  SITE_DATABASE_URL:
    "Postgres connection string of the role that the site reads with, for example postgres://chokepoint_site@localhost:5432/chokepoint",
  SITE_ADDRESS:
    "Address at which the site's own machine reaches it, for example http://127.0.0.1:3000; `npm start` knows it",
} as const;

/** A setting from the environment. Throws a sentence that says what is missing and what to do. */
export function requireSetting(
  name: keyof typeof HELP,
  settings: Readonly<Record<string, string | undefined>>,
): string {
  const value = settings[name];
  if (!value)
    throw new Error(`${name} is not set. Put it in the environment or in .env.local: ${HELP[name]}`);
  return value;
}
