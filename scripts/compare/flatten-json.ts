/** Every value of a JSON text as `path: value`, sorted by the path; the text itself where it is no JSON. */
export function flattenJson(text: string): string[] {
  const lines: string[] = [];
  const read = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) lines.push(`${path}: ${JSON.stringify(value)}`);
    else if (Object.keys(value).length === 0) lines.push(`${path}: ${JSON.stringify(value)}`);
    else for (const [key, part] of Object.entries(value)) read(part, path ? `${path}.${key}` : key);
  };
  try {
    read(JSON.parse(text), "");
  } catch {
    return [`no JSON: ${text}`];
  }
  return lines.sort();
}
