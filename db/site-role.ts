import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { TransactionSql } from "postgres";
import { connect } from "./connect";

/** Any number will do, as long as everybody who prepares the role takes the same lock. */
const ROLE_LOCK = 720_240_004;

/** The role that the site reads with, unless `SITE_DATABASE_URL` names another one. */
const SITE_ROLE = "chokepoint_site";

/** A statement of the site that runs longer is broken off. */
const STATEMENT_TIMEOUT = "5s";

/** A transaction of the site that does nothing for longer is broken off. */
const IDLE_TIMEOUT = "10s";

const OTHER_ROLE =
  "Set SITE_DATABASE_URL to the connection string of a role that may only read, or unset it.";

/** What PostgreSQL says when a role may not do something. */
const INSUFFICIENT_PRIVILEGE = "42501";

type Options = {
  /** Where the password of the role that is made here is kept. */
  passwordFile: string;
  /** `SITE_DATABASE_URL`: a role that somebody else made; it only gets the rights to read. */
  siteUrl: string | undefined;
};

/**
 * Prepares the role that the site reads with: it may read every table of the record, those of
 * today and those to come, and write none. Doing it again changes nothing; several at once
 * wait for one another.
 *
 * @returns the connection string for the site
 * @throws a sentence with the SQL for an administrator, when the owner may not make roles
 */
export async function ensureSiteRole(ownerUrl: string, { passwordFile, siteUrl }: Options): Promise<string> {
  const given = siteUrl ? decodeURIComponent(new URL(siteUrl).username) : "";
  const role = given || SITE_ROLE;
  const password = given ? "" : await readOrMakePassword(passwordFile);
  const { client, close } = connect(ownerUrl, { max: 1 });
  try {
    await client.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${ROLE_LOCK})`;
      if (!given) await makeRole(tx, role, password);
      await grantReading(tx, role);
    });
  } catch (fault) {
    if (!isRefusal(fault)) throw fault;
    throw new Error(askAdministrator(fault.message, role));
  } finally {
    await close();
  }
  const url = siteUrl ?? withLogin(ownerUrl, role, password);
  await proveReading(url, role);
  return url;
}

async function readOrMakePassword(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch {
    // There is one already, and it is kept.
  }
  return readFile(file, "utf8");
}

async function makeRole(tx: TransactionSql, role: string, password: string): Promise<void> {
  const [found] = await tx`select 1 from pg_roles where rolname = ${role}`;
  if (!found) await tx`create role ${tx(role)}`;
  // A password cannot be a parameter of this statement; ours is made of letters, digits, - and _.
  await tx.unsafe(`alter role ${role} with login password '${password}'`);
  await tx`alter role ${tx(role)} set default_transaction_read_only = on`;
  await tx.unsafe(`alter role ${role} set statement_timeout = '${STATEMENT_TIMEOUT}'`);
  await tx.unsafe(`alter role ${role} set idle_in_transaction_session_timeout = '${IDLE_TIMEOUT}'`);
}

async function grantReading(tx: TransactionSql, role: string): Promise<void> {
  const [here] = await tx`select current_database() as name, current_user as owner`;
  if (here?.owner === role)
    throw new Error(`The site may not read with ${role}, the role that owns the tables. ${OTHER_ROLE}`);
  await tx`grant connect on database ${tx(String(here?.name))} to ${tx(role)}`;
  await tx`revoke create on schema public from public`;
  await tx`grant usage on schema public to ${tx(role)}`;
  await tx`grant select on all tables in schema public to ${tx(role)}`;
  await tx`alter default privileges in schema public grant select on tables to ${tx(role)}`;
}

/** Connects as the site does, so that a wrong password is told now and not to a reader. */
async function proveReading(url: string, role: string): Promise<void> {
  const { client, close } = connect(url, { max: 1 });
  try {
    const [rights] = await client`
      select has_table_privilege('revision', 'select') as reads,
             has_table_privilege('revision', 'insert, update, delete, truncate') as writes`;
    if (rights?.reads !== true) throw new Error("it may not read");
    if (rights.writes !== false)
      throw new Error("it may write, because it owns the tables, is a superuser or was given the right");
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message || String(fault) : String(fault);
    throw new Error(
      `The site cannot read with the role ${role}: ${reason}. Behind a pooler, the role must be in its list of users. ` +
        OTHER_ROLE,
    );
  } finally {
    await close();
  }
}

function isRefusal(fault: unknown): fault is Error {
  return fault instanceof Error && "code" in fault && fault.code === INSUFFICIENT_PRIVILEGE;
}

function askAdministrator(refusal: string, role: string): string {
  return [
    `The role of DATABASE_URL may not prepare the role that the site reads with (${refusal}).`,
    "Ask an administrator of the database to run, with a password of your choice:",
    `  create role ${role} login password '…';`,
    `  alter role ${role} set default_transaction_read_only = on;`,
    `  alter role ${role} set statement_timeout = '${STATEMENT_TIMEOUT}';`,
    `  alter role ${role} set idle_in_transaction_session_timeout = '${IDLE_TIMEOUT}';`,
    `Then set SITE_DATABASE_URL to the connection string of ${role}, and start again.`,
  ].join("\n");
}

function withLogin(url: string, user: string, password: string): string {
  const site = new URL(url);
  site.username = user;
  site.password = password;
  return site.toString();
}
