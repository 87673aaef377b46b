import { createHash } from "node:crypto";

/** What an answer hangs on: the newest revision, the code that made it, and the address as it was asked. */
type Of = { revision: number; build: string; address: string };

/** The tag of an answer: the same address gets the same one until a revision is published or the code changes. */
export function entityTag({ revision, build, address }: Of): string {
  const hash = createHash("sha256").update(`${build}\n${address}`).digest("base64url").slice(0, 22);
  return `W/"${revision}-${hash}"`;
}

/** Whether one of the tags that a request holds already is `tag`, compared weakly; `*` holds any. None holds nothing. */
export function holdsTag(ifNoneMatch: string | null, tag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, "");
  return (ifNoneMatch ?? "").split(",").some((held) => held.trim() === "*" || bare(held) === bare(tag));
}
