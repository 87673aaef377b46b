/** Words of the slider on which a reader moves from day to day. */
export const daySlider = {
  /** `17 August 2020: 13 ties cut`, or the day alone where nothing is said of it. */
  value: (day: string, said: string | undefined) => (said === undefined ? day : `${day}: ${said}`),
  since: (day: string) => `Compared with ${day}`,
  previous: "Previous change",
  next: "Next change",
  play: "Play the changes",
  pause: "Pause",
};
