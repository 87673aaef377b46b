import { words } from "@/lib/words";

/** What stands at an address that nobody gave out. */
export default function NotFound() {
  const { missing, nav } = words().site;
  return (
    <>
      <h1>{missing.heading}</h1>
      <p className="sentence">{missing.page}</p>
      <ul>
        <li>
          <a href="/timeline">{nav.timeline}</a>
        </li>
        <li>
          <a href="/supply-chain">{nav.supplyChain}</a>
        </li>
        <li>
          <a href="/map">{nav.map}</a>
        </li>
      </ul>
    </>
  );
}
