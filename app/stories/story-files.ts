import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cache } from "react";
import { isStoryId } from "@/lib/link/story";
import { readStory, type Story } from "@/lib/story/read-story";

/** Where stories stand: one file each, so that the next one needs no code. */
const FOLDER = join(process.cwd(), "data", "stories");

/**
 * The story of an id, read once per request; none where there is no such file.
 *
 * @throws where a file cannot be read as a story: what is wrong with it, and where
 */
export const findStory = cache(async (id: string): Promise<Story | undefined> => {
  const name = `${id}.json`;
  if (!isStoryId(id) || !(await readdir(FOLDER)).includes(name)) return undefined;
  return readStory(await readFile(join(FOLDER, name), "utf8"), `data/stories/${name}`);
});

const PATH = /^\/stories\/([^/]*)\/?$/;

/** Whether an address is of a story that nobody told. */
export async function isMissingStory(pathname: string): Promise<boolean> {
  const [, id] = PATH.exec(pathname) ?? [];
  return id !== undefined && (await findStory(id)) === undefined;
}
