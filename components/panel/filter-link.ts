/** A link that a chart answers itself when it is clicked plainly; an ordinary link otherwise. */
export type FilterLink = { href: string; onClick: (click: React.MouseEvent) => void };
