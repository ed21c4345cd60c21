// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"pack":true,"policies":true,"policy":{"type":["object","null"],"properties":{"prompt-injection":true,"pii-detector":true,"hipaa-phi-detector":true,"dlp-filter":true,"entity-list-filter":true,"safety-filter":true,"agent-firewall":true,"tool-validation":true,"language-validator":true,"code-sanitizer":true,"external-moderation":true,"flagged-review":true,"rbac":true,"data-routing-policy":true,"audit-logger":true},"additionalProperties":false},"providers":true,"model_groups":true,"consumer_groups":true,"rate_limits":true,"budgets":true,"size_limits":true,"streaming":true,"errors":true,"allowed_hosts":true,"limits_store":true,"events":true,"telemetry":true,"testing":true},"required":["pack","policies"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pack === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pack"}});
errors++;
}
if(data.policies === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: schema19.properties.policy.type}});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(func1.call(schema19.properties.policy.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
/** Each part of a config → its validator, loaded where a config has that part. */
const parts = {
  'pack': () => require('./validators/pack.cjs'),
  'policies': () => require('./validators/policies.cjs'),
  'policy/prompt-injection': () => require('./validators/policy.prompt-injection.cjs'),
  'policy/pii-detector': () => require('./validators/policy.pii-detector.cjs'),
  'policy/hipaa-phi-detector': () => require('./validators/policy.hipaa-phi-detector.cjs'),
  'policy/dlp-filter': () => require('./validators/policy.dlp-filter.cjs'),
  'policy/entity-list-filter': () => require('./validators/policy.entity-list-filter.cjs'),
  'policy/safety-filter': () => require('./validators/policy.safety-filter.cjs'),
  'policy/agent-firewall': () => require('./validators/policy.agent-firewall.cjs'),
  'policy/tool-validation': () => require('./validators/policy.tool-validation.cjs'),
  'policy/language-validator': () => require('./validators/policy.language-validator.cjs'),
  'policy/code-sanitizer': () => require('./validators/policy.code-sanitizer.cjs'),
  'policy/external-moderation': () => require('./validators/policy.external-moderation.cjs'),
  'policy/flagged-review': () => require('./validators/policy.flagged-review.cjs'),
  'policy/rbac': () => require('./validators/policy.rbac.cjs'),
  'policy/data-routing-policy': () => require('./validators/policy.data-routing-policy.cjs'),
  'policy/audit-logger': () => require('./validators/policy.audit-logger.cjs'),
  'providers': () => require('./validators/providers.cjs'),
  'model_groups': () => require('./validators/model_groups.cjs'),
  'consumer_groups': () => require('./validators/consumer_groups.cjs'),
  'rate_limits': () => require('./validators/rate_limits.cjs'),
  'budgets': () => require('./validators/budgets.cjs'),
  'size_limits': () => require('./validators/size_limits.cjs'),
  'streaming': () => require('./validators/streaming.cjs'),
  'errors': () => require('./validators/errors.cjs'),
  'allowed_hosts': () => require('./validators/allowed_hosts.cjs'),
  'limits_store': () => require('./validators/limits_store.cjs'),
  'events': () => require('./validators/events.cjs'),
  'telemetry': () => require('./validators/telemetry.cjs'),
  'testing': () => require('./validators/testing.cjs'),
};
/** The errors of a config, all at once; none where it fits the schema. */
exports.validateConfig = function validateConfig(value) {
  const errors = validate(value) ? [] : [...validate.errors];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return errors;
  for (const [path, load] of Object.entries(parts)) {
    const [first, second] = path.split('/');
    const section = Object.hasOwn(value, first) ? value[first] : undefined;
    const isInside = second !== undefined && typeof section === 'object' && section !== null && Object.hasOwn(section, second);
    const part = second === undefined ? section : isInside ? section[second] : undefined;
    if (part === undefined) continue;
    for (const error of load().validatePart(part)) {
      const schemaPath = '#/properties/' + path.replace('/', '/properties/') + error.schemaPath.slice(1);
      errors.push({ ...error, instancePath: '/' + path + error.instancePath, schemaPath });
    }
  }
  return errors;
};
