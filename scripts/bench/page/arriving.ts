import { type Drawing, readText } from "./drawing";

/** Our drawing as it arrives in the HTML of the site's page: the server draws it when it is asked for. */
export function open(place: HTMLElement): Drawing<string> {
  const draw = async (query: string) => {
    place.innerHTML = await readText(`/drawing?${query}`);
  };
  return { read: async (query) => query, draw };
}

/** The same with the HTML having come: what a browser does with it, as the others are timed with their rows having come. */
export function openArrived(place: HTMLElement): Drawing<string> {
  const draw = async (html: string) => {
    place.innerHTML = html;
  };
  return { read: async (query) => readText(`/drawing?${query}`), draw };
}
