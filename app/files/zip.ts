import { createHash } from "node:crypto";
import { Zip, ZipDeflate } from "fflate";

/** A file on its way into an archive. */
export type Entry = { name: string; parts: AsyncIterable<string | Uint8Array> };

/** The name of the file of checksums, as `sha256sum` calls its own. */
const SUMS = "SHA256SUMS";

/**
 * Files as one ZIP archive, bit by bit as they come, in a folder of their own, and last a file with
 * their checksums that `sha256sum -c` reads in that folder. The same files give the same bytes,
 * whatever the time and the zone of the server.
 *
 * @param modified the moment that the archive gives for each file, in UTC
 */
export async function* zipOf(
  folder: string,
  files: Iterable<Entry>,
  modified: Date,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
  });
  const mtime = wallClock(modified);
  const sums: string[] = [];
  for (const { name, parts } of files) {
    const hash = createHash("sha256");
    const entry = new ZipDeflate(`${folder}/${name}`);
    entry.mtime = mtime;
    zip.add(entry);
    for await (const part of parts) {
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      hash.update(bytes);
      entry.push(bytes);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    sums.push(`${hash.digest("hex")}  ${name}\n`);
  }
  const last = new ZipDeflate(`${folder}/${SUMS}`);
  last.mtime = mtime;
  zip.add(last);
  last.push(Buffer.from(sums.join("")), true);
  zip.end();
  yield* ready;
}

/** The local moment at which clocks show what they show in UTC at another: ZIP has no zones, and the library writes local time. */
function wallClock(moment: Date): Date {
  return new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  );
}
