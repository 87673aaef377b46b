export { MapEmbed } from "./MapEmbed";
