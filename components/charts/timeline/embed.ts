export { TimelineEmbed } from "./TimelineEmbed";
