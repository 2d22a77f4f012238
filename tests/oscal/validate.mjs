// Validates OSCAL documents against NIST's schema. Arguments: the folder of node_modules, the schema, the folder of the
// documents, and how many there must be at least.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, schemaFile, folder, atLeast] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'node_modules', 'x.js'));
const { default: Ajv } = require('ajv');
const { default: addFormats } = require('ajv-formats');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

// 126 definitions carry an $id of the form "#/definitions/...", which draft-07 does not allow.
function withoutBrokenIds(value) {
  if (Array.isArray(value)) return value.map(withoutBrokenIds);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === '$id' && typeof inner === 'string' && inner.startsWith('#')))
      .map(([key, inner]) => [key, withoutBrokenIds(inner)]),
  );
}

const schema = withoutBrokenIds(read(schemaFile));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
addFormats(ajv);
ajv.addSchema(schema, 'oscal');

// The alternatives of the whole schema would multiply errors: the one for the top member is taken.
function validatorFor(member) {
  const model = schema.oneOf.find((one) => one.required.includes(member));
  return model && ajv.compile({ ...model, definitions: schema.definitions });
}

const validators = new Map();
let wrong = 0;
const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
for (const file of files) {
  const document = read(join(folder, file));
  const member = Object.keys(document).find((key) => key !== '$schema');
  if (!validators.has(member)) validators.set(member, validatorFor(member));
  const validate = validators.get(member);
  if (validate?.(document)) continue;
  ++wrong;
  console.log(`${file}: not valid`);
  for (const error of (validate?.errors ?? [{ instancePath: '', message: `no model ${member}` }]).slice(0, 10))
    console.log(`  ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

// A validator that takes everything would show nothing.
const broken = { catalog: { uuid: 'x', metadata: {} } };
if (validatorFor('catalog')(broken)) {
  console.log('an invalid document was taken for a valid one');
  ++wrong;
}
console.log(`${files.length} documents, ${wrong} not valid`);
process.exit(wrong > 0 || files.length < Number(atLeast) ? 1 : 0);
