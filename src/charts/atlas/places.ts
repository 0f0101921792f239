/**
 * Where areas lie that have a code of ISO 3166-1 and no outline of their own on
 * the atlas, most of which it draws as parts of a country far away: longitude and
 * latitude in degrees, of about the middle.
 */
export const places: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  BES: [-68.3, 12.2],
  BVT: [3.4, -54.4],
  CCK: [96.9, -12.2],
  CXR: [105.6, -10.5],
  GIB: [-5.4, 36.1],
  GLP: [-61.5, 16.2],
  GUF: [-53.1, 3.9],
  MTQ: [-61, 14.7],
  MYT: [45.2, -12.8],
  REU: [55.5, -21.1],
  SJM: [16, 78.5],
  TKL: [-171.8, -9.2],
  TUV: [179.2, -8.5],
};
