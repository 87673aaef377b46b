import styles from "./front.module.css";

type Props<Link extends string> = {
  passages: readonly { text: string; to?: Link }[];
  hrefs: Readonly<Record<Link, string>>;
  /** The way to the same told in charts. */
  told: { href: string; text: string };
};

/** The news story, each claim a link to the chart that answers for it. */
export function Story<Link extends string>({ passages, hrefs, told }: Props<Link>) {
  return (
    <p className={styles.story}>
      {passages.map(({ text, to }) =>
        to ? (
          <a key={text} href={hrefs[to]}>
            {text}
          </a>
        ) : (
          text
        ),
      )}{" "}
      <a href={told.href}>{told.text}</a>
    </p>
  );
}
