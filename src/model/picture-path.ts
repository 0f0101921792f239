/**
 * What file systems, servers or the programs that previews are served by take
 * for something else than a part of a name, as such or in its escape.
 */
const SPECIAL = /[#?%<>:"|*\\;,&=+$@]/g;

/**
 * Path within `images/` at which a picture is published, not escaped: its own
 * within the folder of pictures, but for what would not work everywhere.
 */
export const picturePath = (path: string): string => path.replace(SPECIAL, "-");
