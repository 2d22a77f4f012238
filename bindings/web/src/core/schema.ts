/** What the page reads of a JSON Schema of the core. */
export interface Schema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  const?: string;
  $ref?: string;
  enum?: string[];
  enumNames?: string[];
  enumDescriptions?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  $defs?: Record<string, Schema>;
}

/** The definition that a part of a schema refers to, with the title that it has there. */
export function resolved(part: Schema, root: Schema): Schema {
  if (part.$ref === undefined) return part;
  const found = root.$defs?.[part.$ref.replace("#/$defs/", "")] ?? {};
  const { $ref, ...own } = part;
  return { ...found, ...own };
}
