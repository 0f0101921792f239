/** In px. A page stretches a map up to this width, for which its height is told. */
const WIDEST = 576;

/**
 * How large a map is on a page at the most.
 *
 * @param size of the map in its own units
 * @param width in px where it is known
 */
export const mapSize = (size: { width: number; height: number }, width = WIDEST) => ({
  widest: WIDEST,
  height: Math.round((size.height * width) / size.width),
});
