// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"pack":{"$ref":"#/$defs/pack"},"policies":{"$ref":"#/$defs/policies"},"policy":{"type":["object","null"],"properties":{"prompt-injection":{"$ref":"#/$defs/prompt-injection"},"pii-detector":{"$ref":"#/$defs/pii-detector"},"hipaa-phi-detector":{"$ref":"#/$defs/hipaa-phi-detector"},"dlp-filter":{"$ref":"#/$defs/dlp-filter"},"entity-list-filter":{"$ref":"#/$defs/entity-list-filter"},"safety-filter":{"$ref":"#/$defs/safety-filter"},"agent-firewall":{"$ref":"#/$defs/agent-firewall"},"tool-validation":{"$ref":"#/$defs/tool-validation"},"language-validator":{"$ref":"#/$defs/language-validator"},"code-sanitizer":{"$ref":"#/$defs/code-sanitizer"},"external-moderation":{"$ref":"#/$defs/external-moderation"},"flagged-review":{"$ref":"#/$defs/flagged-review"},"rbac":{"$ref":"#/$defs/rbac"},"data-routing-policy":{"$ref":"#/$defs/data-routing-policy"},"audit-logger":{"$ref":"#/$defs/audit-logger"}},"additionalProperties":false},"providers":{"$ref":"#/$defs/providers"},"model_groups":{"$ref":"#/$defs/model_groups"},"consumer_groups":{"$ref":"#/$defs/consumer_groups"},"rate_limits":{"$ref":"#/$defs/rate_limits"},"budgets":{"$ref":"#/$defs/budgets"},"size_limits":{"$ref":"#/$defs/size_limits"},"streaming":{"$ref":"#/$defs/streaming"},"errors":{"$ref":"#/$defs/errors"},"allowed_hosts":{"$ref":"#/$defs/allowed_hosts"},"limits_store":{"$ref":"#/$defs/limits_store"},"events":{"$ref":"#/$defs/events"},"telemetry":{"$ref":"#/$defs/telemetry"},"testing":{"$ref":"#/$defs/testing"}},"required":["pack","policies"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"version":{"type":"string","maxLength":200,"pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"enabled":{"type":"boolean"},"description":{"type":"string","maxLength":2000}},"required":["name","version"],"additionalProperties":false};
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.version === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "version")) || (key0 === "enabled")) || (key0 === "description"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/pack/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/pack/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/pack/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/pack/properties/version/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(!pattern3.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/pack/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/pack/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/enabled",schemaPath:"#/properties/pack/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/pack/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/pack/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","properties":{"chain":{"type":"array","items":{"oneOf":[{"type":"string","enum":["prompt-injection","pii-detector","hipaa-phi-detector","dlp-filter","entity-list-filter","safety-filter","agent-firewall","tool-validation","language-validator","code-sanitizer","external-moderation","flagged-review","rbac","data-routing-policy","audit-logger"]},{"type":"object","propertyNames":{"enum":["prompt-injection","pii-detector","hipaa-phi-detector","dlp-filter","entity-list-filter","safety-filter","agent-firewall","tool-validation","language-validator","code-sanitizer","external-moderation","flagged-review","rbac","data-routing-policy","audit-logger"]},"additionalProperties":{"type":["object","null"],"properties":{"when":{"type":"object","properties":{"path":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"header":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"minProperties":1},"model":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"team":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"role":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"key":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"minProperties":1,"maxProperties":1}]}},"fail_mode":{"type":"string","enum":["block","allow"]},"mode":{"type":"string","enum":["enforce","observe"]},"uninspectable":{"type":"string","enum":["allow","block"]}},"required":["chain"],"additionalProperties":false};
const pattern4 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chain === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policies/required",keyword:"required",params:{missingProperty: "chain"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "chain") || (key0 === "fail_mode")) || (key0 === "mode")) || (key0 === "uninspectable"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chain !== undefined){
let data0 = data.chain;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data1 === "prompt-injection") || (data1 === "pii-detector")) || (data1 === "hipaa-phi-detector")) || (data1 === "dlp-filter")) || (data1 === "entity-list-filter")) || (data1 === "safety-filter")) || (data1 === "agent-firewall")) || (data1 === "tool-validation")) || (data1 === "language-validator")) || (data1 === "code-sanitizer")) || (data1 === "external-moderation")) || (data1 === "flagged-review")) || (data1 === "rbac")) || (data1 === "data-routing-policy")) || (data1 === "audit-logger"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema21.properties.chain.items.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1}});
errors++;
}
if(Object.keys(data1).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data1){
const _errs10 = errors;
if(!(((((((((((((((key1 === "prompt-injection") || (key1 === "pii-detector")) || (key1 === "hipaa-phi-detector")) || (key1 === "dlp-filter")) || (key1 === "entity-list-filter")) || (key1 === "safety-filter")) || (key1 === "agent-firewall")) || (key1 === "tool-validation")) || (key1 === "language-validator")) || (key1 === "code-sanitizer")) || (key1 === "external-moderation")) || (key1 === "flagged-review")) || (key1 === "rbac")) || (key1 === "data-routing-policy")) || (key1 === "audit-logger"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema21.properties.chain.items.oneOf[1].propertyNames.enum},propertyName:key1});
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/type",keyword:"type",params:{type: schema21.properties.chain.items.oneOf[1].additionalProperties.type}});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(key3 === "when")){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.when !== undefined){
let data3 = data2.when;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data3){
if(!((((((key4 === "path") || (key4 === "header")) || (key4 === "model")) || (key4 === "team")) || (key4 === "role")) || (key4 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
const _errs19 = errors;
let valid8 = false;
let passing1 = null;
const _errs20 = errors;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs22 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data3.header !== undefined){
let data6 = data3.header;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data6){
const _errs28 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},propertyName:key5});
errors++;
}
}
var valid11 = _errs28 === errors;
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data6){
let data7 = data6[key6];
const _errs31 = errors;
let valid13 = false;
let passing2 = null;
const _errs32 = errors;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs32 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs34 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.model !== undefined){
let data9 = data3.model;
const _errs39 = errors;
let valid16 = false;
let passing3 = null;
const _errs40 = errors;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs40 === errors;
if(_valid3){
valid16 = true;
passing3 = 0;
}
const _errs42 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid3 = _errs42 === errors;
if(_valid3 && valid16){
valid16 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid16 = true;
passing3 = 1;
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data3.team !== undefined){
let data11 = data3.team;
const _errs47 = errors;
let valid19 = false;
let passing4 = null;
const _errs48 = errors;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid4 = _errs48 === errors;
if(_valid4){
valid19 = true;
passing4 = 0;
}
const _errs50 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid4 = _errs50 === errors;
if(_valid4 && valid19){
valid19 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid19 = true;
passing4 = 1;
}
}
if(!valid19){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data3.role !== undefined){
let data13 = data3.role;
const _errs55 = errors;
let valid22 = false;
let passing5 = null;
const _errs56 = errors;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid5 = _errs56 === errors;
if(_valid5){
valid22 = true;
passing5 = 0;
}
const _errs58 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid5 = _errs58 === errors;
if(_valid5 && valid22){
valid22 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid22 = true;
passing5 = 1;
}
}
if(!valid22){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data3.key !== undefined){
let data15 = data3.key;
const _errs63 = errors;
let valid25 = false;
let passing6 = null;
const _errs64 = errors;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid6 = _errs64 === errors;
if(_valid6){
valid25 = true;
passing6 = 0;
}
const _errs66 = errors;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid6 = _errs66 === errors;
if(_valid6 && valid25){
valid25 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid25 = true;
passing6 = 1;
}
}
if(!valid25){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}});
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain",schemaPath:"#/properties/policies/properties/chain/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fail_mode !== undefined){
let data17 = data.fail_mode;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policies/properties/fail_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data17 === "block") || (data17 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policies/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema21.properties.fail_mode.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data18 = data.mode;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policies/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "enforce") || (data18 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policies/properties/mode/enum",keyword:"enum",params:{allowedValues: schema21.properties.mode.enum}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data19 = data.uninspectable;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policies/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "allow") || (data19 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policies/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema21.properties.uninspectable.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object","null"],"additionalProperties":false,"properties":{"response":{"type":"object","additionalProperties":false,"properties":{"action":{"type":"string","enum":["block","log","escalate"]},"message":{"type":"string","minLength":1}}},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","system","developer","assistant"]}},"scope":{"type":"string","enum":["all","last_turn"]},"strictness":{"type":"string","enum":["low","medium","high"]},"embedding_threshold":{"type":"number","minimum":0,"maximum":1},"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}},"detection":{"type":"object","additionalProperties":false,"properties":{"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}}}},"encoding":{"type":"object","additionalProperties":false,"properties":{"decode_base64":{"type":"boolean"},"normalize_unicode":{"type":"boolean"},"detect_homoglyphs":{"type":"boolean"}}},"boundaries":{"type":"object","additionalProperties":false,"properties":{"enforce":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/prompt-injection/type",keyword:"type",params:{type: schema22.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/prompt-injection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.response !== undefined){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "action") || (key1 === "message"))){
vErrors = added(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.action !== undefined){
let data1 = data0.action;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/response/action",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "block") || (data1 === "log")) || (data1 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/response/action",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/action/enum",keyword:"enum",params:{allowedValues: schema22.properties.response.properties.action.enum}});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/response/message",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/response/message",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data4 === "user") || (data4 === "tool")) || (data4 === "system")) || (data4 === "developer")) || (data4 === "assistant"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.roles.items.enum}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scope !== undefined){
let data5 = data.scope;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/policy/properties/prompt-injection/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "all") || (data5 === "last_turn"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/policy/properties/prompt-injection/properties/scope/enum",keyword:"enum",params:{allowedValues: schema22.properties.scope.enum}});
errors++;
}
}
if(data.strictness !== undefined){
let data6 = data.strictness;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/strictness",schemaPath:"#/properties/policy/properties/prompt-injection/properties/strictness/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "low") || (data6 === "medium")) || (data6 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/strictness",schemaPath:"#/properties/policy/properties/prompt-injection/properties/strictness/enum",keyword:"enum",params:{allowedValues: schema22.properties.strictness.enum}});
errors++;
}
}
if(data.embedding_threshold !== undefined){
let data7 = data.embedding_threshold;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.attack_patterns !== undefined){
let data8 = data.attack_patterns;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns/" + i2,schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns/" + i2,schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns",schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detection !== undefined){
let data10 = data.detection;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(key2 === "attack_patterns")){
vErrors = added(vErrors, {instancePath:instancePath+"/detection",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.attack_patterns !== undefined){
let data11 = data10.attack_patterns;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns/" + i3,schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns/" + i3,schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.encoding !== undefined){
let data13 = data.encoding;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "decode_base64") || (key3 === "normalize_unicode")) || (key3 === "detect_homoglyphs"))){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.decode_base64 !== undefined){
if(typeof data13.decode_base64 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/decode_base64",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/decode_base64/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data13.normalize_unicode !== undefined){
if(typeof data13.normalize_unicode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/normalize_unicode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/normalize_unicode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data13.detect_homoglyphs !== undefined){
if(typeof data13.detect_homoglyphs !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/detect_homoglyphs",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/detect_homoglyphs/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/encoding",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.boundaries !== undefined){
let data17 = data.boundaries;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
if(!(key4 === "enforce")){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data17.enforce !== undefined){
if(typeof data17.enforce !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries/enforce",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/properties/enforce/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "enforce") || (data19 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/mode/enum",keyword:"enum",params:{allowedValues: schema22.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data20 = data.phases;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data21 === "input")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.phases.items.enum}});
errors++;
}
}
let i5 = data20.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data20[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data22 = data.exceptions;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i6=0; i6<len4; i6++){
let data23 = data22[i6];
const _errs54 = errors;
let valid17 = false;
let passing0 = null;
const _errs55 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs55 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
}
const _errs56 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs56 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
}
const _errs57 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs57 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid17 = true;
passing0 = 2;
}
}
}
if(!valid17){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key5 in data23){
if(!(((((key5 === "value") || (key5 === "term")) || (key5 === "pattern")) || (key5 === "reason")) || (key5 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.term !== undefined){
let data25 = data23.term;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.pattern !== undefined){
let data26 = data23.pattern;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.reason !== undefined){
let data27 = data23.reason;
if(typeof data27 === "string"){
if(func2(data27) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data29 = data.uninspectable;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/prompt-injection/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "allow") || (data29 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/prompt-injection/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema22.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data30 = data.stream;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/prompt-injection/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data30 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/prompt-injection/properties/stream/enum",keyword:"enum",params:{allowedValues: schema22.properties.stream.enum}});
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"entities":{"anyOf":[{"const":"structured"},{"const":"all"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["email","payment_card","iban","us_ssn","us_itin","uk_nhs","uk_nino","de_tax_id","fr_nir","es_national_id","it_tax_code","nl_bsn","in_aadhaar","br_cpf","ca_sin","pl_pesel","se_personnummer","be_national_number","pt_nif","ch_ahv","fi_hetu","au_tfn","cn_resident_id","us_npi","us_dea","us_mbi","vehicle_id","imei","crypto_address","ip_address","mac_address","phone","date_of_birth","medical_record_number","health_plan_id","account_number","license_number","vehicle_plate","device_id","passport","card_security_code","card_expiry","url","person","location","street_address","organization","date","age","nationality","title"]}}]},"healthcare_mode":{"type":"boolean"},"pci_mode":{"type":"boolean"},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial","hash"]},"hash_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"},"restore":{"type":"boolean"},"restore_in_tools":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/pii-detector/type",keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/pii-detector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "redact") || (data0 === "block")) || (data0 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/enum",keyword:"enum",params:{allowedValues: schema23.properties.action.enum}});
errors++;
}
}
if(data.entities !== undefined){
let data1 = data.entities;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if("structured" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/0/const",keyword:"const",params:{allowedValue: "structured"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if("all" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/const",keyword:"const",params:{allowedValue: "all"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/2/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/2/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "email") || (data2 === "payment_card")) || (data2 === "iban")) || (data2 === "us_ssn")) || (data2 === "us_itin")) || (data2 === "uk_nhs")) || (data2 === "uk_nino")) || (data2 === "de_tax_id")) || (data2 === "fr_nir")) || (data2 === "es_national_id")) || (data2 === "it_tax_code")) || (data2 === "nl_bsn")) || (data2 === "in_aadhaar")) || (data2 === "br_cpf")) || (data2 === "ca_sin")) || (data2 === "pl_pesel")) || (data2 === "se_personnummer")) || (data2 === "be_national_number")) || (data2 === "pt_nif")) || (data2 === "ch_ahv")) || (data2 === "fi_hetu")) || (data2 === "au_tfn")) || (data2 === "cn_resident_id")) || (data2 === "us_npi")) || (data2 === "us_dea")) || (data2 === "us_mbi")) || (data2 === "vehicle_id")) || (data2 === "imei")) || (data2 === "crypto_address")) || (data2 === "ip_address")) || (data2 === "mac_address")) || (data2 === "phone")) || (data2 === "date_of_birth")) || (data2 === "medical_record_number")) || (data2 === "health_plan_id")) || (data2 === "account_number")) || (data2 === "license_number")) || (data2 === "vehicle_plate")) || (data2 === "device_id")) || (data2 === "passport")) || (data2 === "card_security_code")) || (data2 === "card_expiry")) || (data2 === "url")) || (data2 === "person")) || (data2 === "location")) || (data2 === "street_address")) || (data2 === "organization")) || (data2 === "date")) || (data2 === "age")) || (data2 === "nationality")) || (data2 === "title"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/2/items/enum",keyword:"enum",params:{allowedValues: schema23.properties.entities.anyOf[2].items.enum}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/2/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/2/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.healthcare_mode !== undefined){
if(typeof data.healthcare_mode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/healthcare_mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/healthcare_mode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pci_mode !== undefined){
if(typeof data.pci_mode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/pci_mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/pci_mode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.detect_patterns !== undefined){
let data5 = data.detect_patterns;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
const _errs22 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},propertyName:key1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid8 = _errs24 === errors;
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data5){
let data7 = data5[key2];
if(typeof data7 === "string"){
if(func2(data7) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.redaction !== undefined){
let data8 = data.redaction;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((((((key3 === "marker_format") || (key3 === "hash_key_ref")) || (key3 === "custom_markers")) || (key3 === "preserve_length")) || (key3 === "include_metadata")) || (key3 === "restore")) || (key3 === "restore_in_tools"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.marker_format !== undefined){
let data9 = data8.marker_format;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "label") || (data9 === "asterisks")) || (data9 === "partial")) || (data9 === "hash"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema23.properties.redaction.properties.marker_format.enum}});
errors++;
}
}
if(data8.hash_key_ref !== undefined){
let data10 = data8.hash_key_ref;
const _errs35 = errors;
let valid11 = false;
let passing0 = null;
const _errs36 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key4 in data10){
if(!(key4 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.env !== undefined){
let data11 = data10.env;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2){
valid11 = true;
passing0 = 0;
var props1 = true;
}
const _errs41 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key5 in data10){
if(!(key5 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data10.file !== undefined){
let data12 = data10.file;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid11 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/hash_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data8.custom_markers !== undefined){
let data13 = data8.custom_markers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
let data14 = data13[key6];
if(typeof data14 === "string"){
if(func2(data14) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.preserve_length !== undefined){
if(typeof data8.preserve_length !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/preserve_length",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.include_metadata !== undefined){
if(typeof data8.include_metadata !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/include_metadata",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.restore !== undefined){
if(typeof data8.restore !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/restore",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/restore/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.restore_in_tools !== undefined){
if(typeof data8.restore_in_tools !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/restore_in_tools",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/restore_in_tools/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "enforce") || (data19 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/enum",keyword:"enum",params:{allowedValues: schema23.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data20 = data.phases;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "input") || (data21 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema23.properties.phases.items.enum}});
errors++;
}
}
let i4 = data20.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data20[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data22 = data.exceptions;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i5=0; i5<len3; i5++){
let data23 = data22[i5];
const _errs69 = errors;
let valid20 = false;
let passing1 = null;
const _errs70 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid3 = _errs70 === errors;
if(_valid3){
valid20 = true;
passing1 = 0;
}
const _errs71 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid3 = _errs71 === errors;
if(_valid3 && valid20){
valid20 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid20 = true;
passing1 = 1;
}
const _errs72 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid3 = _errs72 === errors;
if(_valid3 && valid20){
valid20 = false;
passing1 = [passing1, 2];
}
else {
if(_valid3){
valid20 = true;
passing1 = 2;
}
}
}
if(!valid20){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key7 in data23){
if(!(((((key7 === "value") || (key7 === "term")) || (key7 === "pattern")) || (key7 === "reason")) || (key7 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.term !== undefined){
let data25 = data23.term;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.pattern !== undefined){
let data26 = data23.pattern;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.reason !== undefined){
let data27 = data23.reason;
if(typeof data27 === "string"){
if(func2(data27) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data29 = data.uninspectable;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "allow") || (data29 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema23.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data30 = data.stream;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data30 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/enum",keyword:"enum",params:{allowedValues: schema23.properties.stream.enum}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"mode":{"type":"string","enum":["enforce","observe","hipaa_18"]},"safe_harbor_method":{"type":"boolean"},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial","hash"]},"hash_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"}}},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/type",keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "mode")) || (key0 === "safe_harbor_method")) || (key0 === "redaction")) || (key0 === "phases")) || (key0 === "exceptions")) || (key0 === "uninspectable")) || (key0 === "stream"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "redact") || (data0 === "block")) || (data0 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/action/enum",keyword:"enum",params:{allowedValues: schema24.properties.action.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "enforce") || (data1 === "observe")) || (data1 === "hipaa_18"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/mode/enum",keyword:"enum",params:{allowedValues: schema24.properties.mode.enum}});
errors++;
}
}
if(data.safe_harbor_method !== undefined){
if(typeof data.safe_harbor_method !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/safe_harbor_method",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/safe_harbor_method/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.redaction !== undefined){
let data3 = data.redaction;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "marker_format") || (key1 === "hash_key_ref")) || (key1 === "custom_markers")) || (key1 === "preserve_length")) || (key1 === "include_metadata"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.marker_format !== undefined){
let data4 = data3.marker_format;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "label") || (data4 === "asterisks")) || (data4 === "partial")) || (data4 === "hash"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema24.properties.redaction.properties.marker_format.enum}});
errors++;
}
}
if(data3.hash_key_ref !== undefined){
let data5 = data3.hash_key_ref;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key2 in data5){
if(!(key2 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.env !== undefined){
let data6 = data5.env;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = true;
}
const _errs20 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key3 in data5){
if(!(key3 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data5.file !== undefined){
let data7 = data5.file;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/hash_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data3.custom_markers !== undefined){
let data8 = data3.custom_markers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
let data9 = data8[key4];
if(typeof data9 === "string"){
if(func2(data9) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.preserve_length !== undefined){
if(typeof data3.preserve_length !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/preserve_length",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data3.include_metadata !== undefined){
if(typeof data3.include_metadata !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/include_metadata",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/redaction/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.phases !== undefined){
let data12 = data.phases;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "input") || (data13 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.phases.items.enum}});
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data14 = data.exceptions;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
const _errs42 = errors;
let valid11 = false;
let passing1 = null;
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
const _errs45 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs45 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid11 = true;
passing1 = 2;
}
}
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key5 in data15){
if(!(((((key5 === "value") || (key5 === "term")) || (key5 === "pattern")) || (key5 === "reason")) || (key5 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.term !== undefined){
let data17 = data15.term;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.pattern !== undefined){
let data18 = data15.pattern;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.reason !== undefined){
let data19 = data15.reason;
if(typeof data19 === "string"){
if(func2(data19) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.expires !== undefined){
let data20 = data15.expires;
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data21 = data.uninspectable;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "allow") || (data21 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema24.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data22 = data.stream;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data22 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/hipaa-phi-detector/properties/stream/enum",keyword:"enum",params:{allowedValues: schema24.properties.stream.enum}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":["object","null"],"additionalProperties":false,"properties":{"detect_patterns":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},"blocked_terms":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"}},"action":{"type":"string","enum":["redact","block","escalate"]},"secrets":{"type":"boolean"},"fuzzy_matching":{"type":"boolean"},"max_distance":{"type":"integer","minimum":0,"maximum":8},"sensitivity_level":{"type":"string","enum":["standard","high","restricted"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern11 = new RegExp("\\S", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/dlp-filter/type",keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/dlp-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.detect_patterns !== undefined){
let data0 = data.detect_patterns;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_terms !== undefined){
let data2 = data.blocked_terms;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms",schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "redact") || (data4 === "block")) || (data4 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema25.properties.action.enum}});
errors++;
}
}
if(data.secrets !== undefined){
if(typeof data.secrets !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"#/properties/policy/properties/dlp-filter/properties/secrets/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.fuzzy_matching !== undefined){
if(typeof data.fuzzy_matching !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/fuzzy_matching",schemaPath:"#/properties/policy/properties/dlp-filter/properties/fuzzy_matching/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.max_distance !== undefined){
let data7 = data.max_distance;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 8 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sensitivity_level !== undefined){
let data8 = data.sensitivity_level;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "standard") || (data8 === "high")) || (data8 === "restricted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/enum",keyword:"enum",params:{allowedValues: schema25.properties.sensitivity_level.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "enforce") || (data9 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema25.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "input") || (data11 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema25.properties.phases.items.enum}});
errors++;
}
}
let i3 = data10.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data10[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data12 = data.exceptions;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
let data13 = data12[i4];
const _errs30 = errors;
let valid10 = false;
let passing0 = null;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
const _errs33 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid10 = true;
passing0 = 2;
}
}
}
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.term !== undefined){
let data15 = data13.term;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.pattern !== undefined){
let data16 = data13.pattern;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 === "string"){
if(func2(data17) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.expires !== undefined){
let data18 = data13.expires;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data19 = data.uninspectable;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "allow") || (data19 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema25.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data20 = data.stream;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data20 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema25.properties.stream.enum}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":["object","null"],"additionalProperties":false,"properties":{"blocked_entities":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"action":{"type":"string","enum":["block","redact","escalate"]},"case_sensitive":{"type":"boolean"},"whole_words":{"type":"boolean"},"fuzzy_matching":{"type":"boolean"},"max_distance":{"type":"integer","minimum":0,"maximum":8},"marker":{"type":"string"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/entity-list-filter/type",keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/entity-list-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.blocked_entities !== undefined){
let data0 = data.blocked_entities;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_entities/" + i0,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern11.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_entities/" + i0,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_entities/" + i0,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "block") || (data2 === "redact")) || (data2 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema26.properties.action.enum}});
errors++;
}
}
if(data.case_sensitive !== undefined){
if(typeof data.case_sensitive !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/case_sensitive",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/case_sensitive/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.whole_words !== undefined){
if(typeof data.whole_words !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/whole_words",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/whole_words/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.fuzzy_matching !== undefined){
if(typeof data.fuzzy_matching !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/fuzzy_matching",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/fuzzy_matching/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.max_distance !== undefined){
let data6 = data.max_distance;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/max_distance/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 8 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/max_distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/max_distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.marker !== undefined){
if(typeof data.marker !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/marker",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/marker/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data8 = data.mode;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "enforce") || (data8 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema26.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data9 = data.phases;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "input") || (data10 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.phases.items.enum}});
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data11 = data.exceptions;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i3=0; i3<len2; i3++){
let data12 = data11[i3];
const _errs28 = errors;
let valid8 = false;
let passing0 = null;
const _errs29 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
const _errs31 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid8 = true;
passing0 = 2;
}
}
}
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data12){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.value !== undefined){
let data13 = data12.value;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.term !== undefined){
let data14 = data12.term;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.pattern !== undefined){
let data15 = data12.pattern;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.reason !== undefined){
let data16 = data12.reason;
if(typeof data16 === "string"){
if(func2(data16) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.expires !== undefined){
let data17 = data12.expires;
if(typeof data17 === "string"){
if(!pattern5.test(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data18 = data.uninspectable;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "allow") || (data18 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema26.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data19 = data.stream;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data19 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema26.properties.stream.enum}});
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":["object","null"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["enforce","observe","lenient","standard","strict"]},"block_if":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["self_harm","weapons","violence","extremism","hate","sexual_minors","sexual_content","drugs","cyber_crime","fraud","harassment","disinformation","privacy"]}},"severity":{"type":"string","enum":["low","medium","high"]},"action":{"type":"string","enum":["block","escalate","log"]},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","assistant","system","developer"]}},"message":{"type":"string","minLength":1},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/safety-filter/type",keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/safety-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/safety-filter/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "enforce") || (data0 === "observe")) || (data0 === "lenient")) || (data0 === "standard")) || (data0 === "strict"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/safety-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema27.properties.mode.enum}});
errors++;
}
}
if(data.block_if !== undefined){
let data1 = data.block_if;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/block_if",schemaPath:"#/properties/policy/properties/safety-filter/properties/block_if/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/block_if/" + i0,schemaPath:"#/properties/policy/properties/safety-filter/properties/block_if/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data2 === "self_harm") || (data2 === "weapons")) || (data2 === "violence")) || (data2 === "extremism")) || (data2 === "hate")) || (data2 === "sexual_minors")) || (data2 === "sexual_content")) || (data2 === "drugs")) || (data2 === "cyber_crime")) || (data2 === "fraud")) || (data2 === "harassment")) || (data2 === "disinformation")) || (data2 === "privacy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/block_if/" + i0,schemaPath:"#/properties/policy/properties/safety-filter/properties/block_if/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.block_if.items.enum}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/block_if",schemaPath:"#/properties/policy/properties/safety-filter/properties/block_if/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/block_if",schemaPath:"#/properties/policy/properties/safety-filter/properties/block_if/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/policy/properties/safety-filter/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "low") || (data3 === "medium")) || (data3 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/policy/properties/safety-filter/properties/severity/enum",keyword:"enum",params:{allowedValues: schema27.properties.severity.enum}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/safety-filter/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "block") || (data4 === "escalate")) || (data4 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/safety-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema27.properties.action.enum}});
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/safety-filter/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/policy/properties/safety-filter/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "user") || (data6 === "tool")) || (data6 === "assistant")) || (data6 === "system")) || (data6 === "developer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/policy/properties/safety-filter/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.roles.items.enum}});
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/safety-filter/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/safety-filter/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.message !== undefined){
let data7 = data.message;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/policy/properties/safety-filter/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/policy/properties/safety-filter/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.phases !== undefined){
let data8 = data.phases;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/safety-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/safety-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "input") || (data9 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/safety-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.phases.items.enum}});
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/safety-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/safety-filter/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data10 = data.exceptions;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
const _errs26 = errors;
let valid12 = false;
let passing0 = null;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid12 = true;
passing0 = 2;
}
}
}
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data11){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.term !== undefined){
let data13 = data11.term;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.pattern !== undefined){
let data14 = data11.pattern;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.reason !== undefined){
let data15 = data11.reason;
if(typeof data15 === "string"){
if(func2(data15) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.expires !== undefined){
let data16 = data11.expires;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/safety-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data17 = data.uninspectable;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/safety-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data17 === "allow") || (data17 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/safety-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema27.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data18 = data.stream;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/safety-filter/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data18 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/safety-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema27.properties.stream.enum}});
errors++;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["object","null"],"additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"blocked_tools":{"type":"array","items":{"type":"string","minLength":1}},"action":{"type":"string","enum":["block","escalate"]},"action_limits":{"type":"object","additionalProperties":false,"properties":{"per_response":{"type":"integer","minimum":1},"per_conversation":{"type":"integer","minimum":1}}},"transaction_limits":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tools"],"properties":{"tools":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"amount_fields":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"max_amount":{"type":"number","minimum":0},"max_total":{"type":"number","minimum":0},"approval_above":{"type":"number","minimum":0},"currency_field":{"type":"string","minLength":1},"currencies":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"missing_amount":{"type":"string","enum":["block","allow"]}}}},"kill_switch":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"scope":{"type":"string","enum":["tools","all"]},"tools":{"type":"array","items":{"type":"string","minLength":1}},"keys":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}}}},"message":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/agent-firewall/type",keyword:"type",params:{type: schema28.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/agent-firewall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allowed_tools !== undefined){
let data0 = data.allowed_tools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/policy/properties/agent-firewall/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/policy/properties/agent-firewall/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools",schemaPath:"#/properties/policy/properties/agent-firewall/properties/allowed_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_tools !== undefined){
let data2 = data.blocked_tools;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/policy/properties/agent-firewall/properties/blocked_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/policy/properties/agent-firewall/properties/blocked_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools",schemaPath:"#/properties/policy/properties/agent-firewall/properties/blocked_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "block") || (data4 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action/enum",keyword:"enum",params:{allowedValues: schema28.properties.action.enum}});
errors++;
}
}
if(data.action_limits !== undefined){
let data5 = data.action_limits;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "per_response") || (key1 === "per_conversation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.per_response !== undefined){
let data6 = data5.per_response;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/properties/per_response/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/properties/per_response/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data5.per_conversation !== undefined){
let data7 = data5.per_conversation;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/properties/per_conversation/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/properties/per_conversation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/policy/properties/agent-firewall/properties/action_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.transaction_limits !== undefined){
let data8 = data.transaction_limits;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.tools === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/required",keyword:"required",params:{missingProperty: "tools"}});
errors++;
}
for(const key2 in data9){
if(!((((((((key2 === "tools") || (key2 === "amount_fields")) || (key2 === "max_amount")) || (key2 === "max_total")) || (key2 === "approval_above")) || (key2 === "currency_field")) || (key2 === "currencies")) || (key2 === "missing_amount"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.tools !== undefined){
let data10 = data9.tools;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/tools/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools/" + i3,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools/" + i3,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.amount_fields !== undefined){
let data12 = data9.amount_fields;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/amount_fields/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields/" + i4,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/amount_fields/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields/" + i4,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/amount_fields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/amount_fields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.max_amount !== undefined){
let data14 = data9.max_amount;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_amount",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/max_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_amount",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/max_amount/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.max_total !== undefined){
let data15 = data9.max_total;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_total",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/max_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_total",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/max_total/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.approval_above !== undefined){
let data16 = data9.approval_above;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/approval_above",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/approval_above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/approval_above",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/approval_above/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.currency_field !== undefined){
let data17 = data9.currency_field;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currency_field",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currency_field/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currency_field",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currency_field/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.currencies !== undefined){
let data18 = data9.currencies;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currencies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies/" + i5,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currencies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies/" + i5,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currencies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/currencies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.missing_amount !== undefined){
let data20 = data9.missing_amount;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/missing_amount",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/missing_amount/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "block") || (data20 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/missing_amount",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/properties/missing_amount/enum",keyword:"enum",params:{allowedValues: schema28.properties.transaction_limits.items.properties.missing_amount.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/policy/properties/agent-firewall/properties/transaction_limits/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.kill_switch !== undefined){
let data21 = data.kill_switch;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((((((key3 === "enabled") || (key3 === "scope")) || (key3 === "tools")) || (key3 === "keys")) || (key3 === "users")) || (key3 === "teams"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data21.enabled !== undefined){
if(typeof data21.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/enabled",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.scope !== undefined){
let data23 = data21.scope;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "tools") || (data23 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/scope/enum",keyword:"enum",params:{allowedValues: schema28.properties.kill_switch.properties.scope.enum}});
errors++;
}
}
if(data21.tools !== undefined){
let data24 = data21.tools;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i6,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i6,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.keys !== undefined){
let data26 = data21.keys;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
if(typeof data27 === "string"){
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i7,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i7,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/keys/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/keys/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.users !== undefined){
let data28 = data21.users;
if(Array.isArray(data28)){
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(func2(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i8,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/users/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i8,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/users/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.teams !== undefined){
let data30 = data21.teams;
if(Array.isArray(data30)){
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i9,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/teams/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i9,schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/policy/properties/agent-firewall/properties/kill_switch/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.message !== undefined){
let data32 = data.message;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/policy/properties/agent-firewall/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/policy/properties/agent-firewall/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data33 = data.mode;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/agent-firewall/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data33 === "enforce") || (data33 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/agent-firewall/properties/mode/enum",keyword:"enum",params:{allowedValues: schema28.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data34 = data.phases;
if(Array.isArray(data34)){
if(data34.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/agent-firewall/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len10 = data34.length;
for(let i10=0; i10<len10; i10++){
let data35 = data34[i10];
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i10,schemaPath:"#/properties/policy/properties/agent-firewall/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data35 === "input") || (data35 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i10,schemaPath:"#/properties/policy/properties/agent-firewall/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema28.properties.phases.items.enum}});
errors++;
}
}
let i11 = data34.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data34[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/agent-firewall/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0}});
errors++;
break;
}
indices0[item0] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/agent-firewall/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data36 = data.exceptions;
if(Array.isArray(data36)){
const len11 = data36.length;
for(let i12=0; i12<len11; i12++){
let data37 = data36[i12];
const _errs81 = errors;
let valid29 = false;
let passing0 = null;
const _errs82 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs82 === errors;
if(_valid0){
valid29 = true;
passing0 = 0;
}
const _errs83 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs83 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid29 = true;
passing0 = 1;
}
const _errs84 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs84 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid29 = true;
passing0 = 2;
}
}
}
if(!valid29){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key4 in data37){
if(!(((((key4 === "value") || (key4 === "term")) || (key4 === "pattern")) || (key4 === "reason")) || (key4 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data37.value !== undefined){
let data38 = data37.value;
if(typeof data38 === "string"){
if(func2(data38) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/value",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/value",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.term !== undefined){
let data39 = data37.term;
if(typeof data39 === "string"){
if(func2(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/term",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/term",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.pattern !== undefined){
let data40 = data37.pattern;
if(typeof data40 === "string"){
if(func2(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/pattern",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/pattern",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.reason !== undefined){
let data41 = data37.reason;
if(typeof data41 === "string"){
if(func2(data41) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.expires !== undefined){
let data42 = data37.expires;
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/expires",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/expires",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/agent-firewall/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data43 = data.uninspectable;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/agent-firewall/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data43 === "allow") || (data43 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/agent-firewall/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema28.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data44 = data.stream;
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/agent-firewall/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data44 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/agent-firewall/properties/stream/enum",keyword:"enum",params:{allowedValues: schema28.properties.stream.enum}});
errors++;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"additionalProperties":false,"properties":{"tools":{"type":"object","minProperties":1,"additionalProperties":{"type":"object"}},"unknown_tools":{"type":"string","enum":["allow","block"]},"action":{"type":"string","enum":["block","escalate"]},"max_argument_size":{"type":"integer","minimum":2,"maximum":1048576},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/tool-validation/type",keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/tool-validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tools !== undefined){
let data0 = data.tools;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/policy/properties/tool-validation/properties/tools/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/tool-validation/properties/tools/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/policy/properties/tool-validation/properties/tools/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.unknown_tools !== undefined){
let data2 = data.unknown_tools;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unknown_tools",schemaPath:"#/properties/policy/properties/tool-validation/properties/unknown_tools/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "allow") || (data2 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/unknown_tools",schemaPath:"#/properties/policy/properties/tool-validation/properties/unknown_tools/enum",keyword:"enum",params:{allowedValues: schema29.properties.unknown_tools.enum}});
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/tool-validation/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "block") || (data3 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/tool-validation/properties/action/enum",keyword:"enum",params:{allowedValues: schema29.properties.action.enum}});
errors++;
}
}
if(data.max_argument_size !== undefined){
let data4 = data.max_argument_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/policy/properties/tool-validation/properties/max_argument_size/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1048576 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/policy/properties/tool-validation/properties/max_argument_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}});
errors++;
}
if(data4 < 2 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/policy/properties/tool-validation/properties/max_argument_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.mode !== undefined){
let data5 = data.mode;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/tool-validation/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "enforce") || (data5 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/tool-validation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema29.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data6 = data.phases;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/tool-validation/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/tool-validation/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data7 === "output")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/tool-validation/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema29.properties.phases.items.enum}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/tool-validation/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/tool-validation/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data8 = data.exceptions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs23 = errors;
let valid7 = false;
let passing0 = null;
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid7 = true;
passing0 = 2;
}
}
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "value") || (key2 === "term")) || (key2 === "pattern")) || (key2 === "reason")) || (key2 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.value !== undefined){
let data10 = data9.value;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.term !== undefined){
let data11 = data9.term;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.pattern !== undefined){
let data12 = data9.pattern;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.reason !== undefined){
let data13 = data9.reason;
if(typeof data13 === "string"){
if(func2(data13) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.expires !== undefined){
let data14 = data9.expires;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/tool-validation/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data15 = data.uninspectable;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/tool-validation/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data15 === "allow") || (data15 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/tool-validation/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema29.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data16 = data.stream;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/tool-validation/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data16 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/tool-validation/properties/stream/enum",keyword:"enum",params:{allowedValues: schema29.properties.stream.enum}});
errors++;
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":["object","null"],"additionalProperties":false,"properties":{"allowed_languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["am","ar","be","bg","bn","ca","cs","da","de","el","en","es","et","fa","fi","fr","gu","he","hi","hr","hu","hy","id","it","ja","ka","kk","km","kn","ko","lo","lt","lv","mk","ml","mr","my","ne","nl","no","pa","pl","pt","ro","ru","si","sk","sl","sr","sv","sw","ta","te","th","tl","tr","uk","ur","vi","zh"]}},"blocked_languages":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["am","ar","be","bg","bn","ca","cs","da","de","el","en","es","et","fa","fi","fr","gu","he","hi","hr","hu","hy","id","it","ja","ka","kk","km","kn","ko","lo","lt","lv","mk","ml","mr","my","ne","nl","no","pa","pl","pt","ro","ru","si","sk","sl","sr","sv","sw","ta","te","th","tl","tr","uk","ur","vi","zh"]}},"action":{"type":"string","enum":["block","escalate","log"]},"min_confidence":{"type":"number","minimum":0,"maximum":1},"min_characters":{"type":"integer","minimum":1,"maximum":500},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","assistant","system","developer"]}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/language-validator/type",keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/language-validator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.allowed_languages !== undefined){
let data0 = data.allowed_languages;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/allowed_languages/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages/" + i0,schemaPath:"#/properties/policy/properties/language-validator/properties/allowed_languages/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "am") || (data1 === "ar")) || (data1 === "be")) || (data1 === "bg")) || (data1 === "bn")) || (data1 === "ca")) || (data1 === "cs")) || (data1 === "da")) || (data1 === "de")) || (data1 === "el")) || (data1 === "en")) || (data1 === "es")) || (data1 === "et")) || (data1 === "fa")) || (data1 === "fi")) || (data1 === "fr")) || (data1 === "gu")) || (data1 === "he")) || (data1 === "hi")) || (data1 === "hr")) || (data1 === "hu")) || (data1 === "hy")) || (data1 === "id")) || (data1 === "it")) || (data1 === "ja")) || (data1 === "ka")) || (data1 === "kk")) || (data1 === "km")) || (data1 === "kn")) || (data1 === "ko")) || (data1 === "lo")) || (data1 === "lt")) || (data1 === "lv")) || (data1 === "mk")) || (data1 === "ml")) || (data1 === "mr")) || (data1 === "my")) || (data1 === "ne")) || (data1 === "nl")) || (data1 === "no")) || (data1 === "pa")) || (data1 === "pl")) || (data1 === "pt")) || (data1 === "ro")) || (data1 === "ru")) || (data1 === "si")) || (data1 === "sk")) || (data1 === "sl")) || (data1 === "sr")) || (data1 === "sv")) || (data1 === "sw")) || (data1 === "ta")) || (data1 === "te")) || (data1 === "th")) || (data1 === "tl")) || (data1 === "tr")) || (data1 === "uk")) || (data1 === "ur")) || (data1 === "vi")) || (data1 === "zh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages/" + i0,schemaPath:"#/properties/policy/properties/language-validator/properties/allowed_languages/items/enum",keyword:"enum",params:{allowedValues: schema30.properties.allowed_languages.items.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/allowed_languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/allowed_languages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_languages !== undefined){
let data2 = data.blocked_languages;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/blocked_languages/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages/" + i2,schemaPath:"#/properties/policy/properties/language-validator/properties/blocked_languages/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "am") || (data3 === "ar")) || (data3 === "be")) || (data3 === "bg")) || (data3 === "bn")) || (data3 === "ca")) || (data3 === "cs")) || (data3 === "da")) || (data3 === "de")) || (data3 === "el")) || (data3 === "en")) || (data3 === "es")) || (data3 === "et")) || (data3 === "fa")) || (data3 === "fi")) || (data3 === "fr")) || (data3 === "gu")) || (data3 === "he")) || (data3 === "hi")) || (data3 === "hr")) || (data3 === "hu")) || (data3 === "hy")) || (data3 === "id")) || (data3 === "it")) || (data3 === "ja")) || (data3 === "ka")) || (data3 === "kk")) || (data3 === "km")) || (data3 === "kn")) || (data3 === "ko")) || (data3 === "lo")) || (data3 === "lt")) || (data3 === "lv")) || (data3 === "mk")) || (data3 === "ml")) || (data3 === "mr")) || (data3 === "my")) || (data3 === "ne")) || (data3 === "nl")) || (data3 === "no")) || (data3 === "pa")) || (data3 === "pl")) || (data3 === "pt")) || (data3 === "ro")) || (data3 === "ru")) || (data3 === "si")) || (data3 === "sk")) || (data3 === "sl")) || (data3 === "sr")) || (data3 === "sv")) || (data3 === "sw")) || (data3 === "ta")) || (data3 === "te")) || (data3 === "th")) || (data3 === "tl")) || (data3 === "tr")) || (data3 === "uk")) || (data3 === "ur")) || (data3 === "vi")) || (data3 === "zh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages/" + i2,schemaPath:"#/properties/policy/properties/language-validator/properties/blocked_languages/items/enum",keyword:"enum",params:{allowedValues: schema30.properties.blocked_languages.items.enum}});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/blocked_languages/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages",schemaPath:"#/properties/policy/properties/language-validator/properties/blocked_languages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/language-validator/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "block") || (data4 === "escalate")) || (data4 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/language-validator/properties/action/enum",keyword:"enum",params:{allowedValues: schema30.properties.action.enum}});
errors++;
}
}
if(data.min_confidence !== undefined){
let data5 = data.min_confidence;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/policy/properties/language-validator/properties/min_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/policy/properties/language-validator/properties/min_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/policy/properties/language-validator/properties/min_confidence/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.min_characters !== undefined){
let data6 = data.min_characters;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/policy/properties/language-validator/properties/min_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 500 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/policy/properties/language-validator/properties/min_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/policy/properties/language-validator/properties/min_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.roles !== undefined){
let data7 = data.roles;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/language-validator/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/policy/properties/language-validator/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data8 === "user") || (data8 === "tool")) || (data8 === "assistant")) || (data8 === "system")) || (data8 === "developer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/policy/properties/language-validator/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema30.properties.roles.items.enum}});
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data7[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/language-validator/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/language-validator/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/language-validator/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "enforce") || (data9 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/language-validator/properties/mode/enum",keyword:"enum",params:{allowedValues: schema30.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/language-validator/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i6,schemaPath:"#/properties/policy/properties/language-validator/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "input") || (data11 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i6,schemaPath:"#/properties/policy/properties/language-validator/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema30.properties.phases.items.enum}});
errors++;
}
}
let i7 = data10.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data10[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/language-validator/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/language-validator/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data12 = data.exceptions;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i8=0; i8<len4; i8++){
let data13 = data12[i8];
const _errs30 = errors;
let valid15 = false;
let passing0 = null;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid15 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid15 = true;
passing0 = 1;
}
const _errs33 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid15){
valid15 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid15 = true;
passing0 = 2;
}
}
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/value",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/value",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.term !== undefined){
let data15 = data13.term;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/term",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/term",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.pattern !== undefined){
let data16 = data13.pattern;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/pattern",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/pattern",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 === "string"){
if(func2(data17) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/reason",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/reason",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/reason",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.expires !== undefined){
let data18 = data13.expires;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/expires",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8+"/expires",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i8,schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/language-validator/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data19 = data.uninspectable;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/language-validator/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "allow") || (data19 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/language-validator/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema30.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data20 = data.stream;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/language-validator/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data20 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/language-validator/properties/stream/enum",keyword:"enum",params:{allowedValues: schema30.properties.stream.enum}});
errors++;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":["object","null"],"additionalProperties":false,"properties":{"detect":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["destructive_command","remote_execution","reverse_shell","bidi_control","script_injection","sql_injection","sql_destruction","dynamic_evaluation","disabled_verification"]}},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"action":{"type":"string","enum":["redact","block","escalate","log"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/code-sanitizer/type",keyword:"type",params:{type: schema31.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "detect") || (key0 === "detect_patterns")) || (key0 === "action")) || (key0 === "mode")) || (key0 === "phases")) || (key0 === "exceptions")) || (key0 === "uninspectable")) || (key0 === "stream"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/code-sanitizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.detect !== undefined){
let data0 = data.detect;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/detect/" + i0,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data1 === "destructive_command") || (data1 === "remote_execution")) || (data1 === "reverse_shell")) || (data1 === "bidi_control")) || (data1 === "script_injection")) || (data1 === "sql_injection")) || (data1 === "sql_destruction")) || (data1 === "dynamic_evaluation")) || (data1 === "disabled_verification"))){
vErrors = added(vErrors, {instancePath:instancePath+"/detect/" + i0,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.detect.items.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/detect",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detect_patterns !== undefined){
let data2 = data.detect_patterns;
const _errs7 = errors;
let valid4 = false;
const _errs8 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/0/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},propertyName:key1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid7 = _errs14 === errors;
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data4 = data2[key2];
if(typeof data4 === "string"){
if(func2(data4) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.action !== undefined){
let data5 = data.action;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data5 === "redact") || (data5 === "block")) || (data5 === "escalate")) || (data5 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.action.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data6 = data.mode;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "enforce") || (data6 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data7 = data.phases;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data8 === "output")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.enum}});
errors++;
}
}
let i4 = data7.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data7[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data9 = data.exceptions;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i5=0; i5<len3; i5++){
let data10 = data9[i5];
const _errs31 = errors;
let valid14 = false;
let passing0 = null;
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid14 = true;
passing0 = 0;
}
const _errs33 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs33 === errors;
if(_valid1 && valid14){
valid14 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid14 = true;
passing0 = 1;
}
const _errs34 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs34 === errors;
if(_valid1 && valid14){
valid14 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid14 = true;
passing0 = 2;
}
}
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key3 in data10){
if(!(((((key3 === "value") || (key3 === "term")) || (key3 === "pattern")) || (key3 === "reason")) || (key3 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.value !== undefined){
let data11 = data10.value;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.term !== undefined){
let data12 = data10.term;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.pattern !== undefined){
let data13 = data10.pattern;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.reason !== undefined){
let data14 = data10.reason;
if(typeof data14 === "string"){
if(func2(data14) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.expires !== undefined){
let data15 = data10.expires;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data16 = data.uninspectable;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "allow") || (data16 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data17 = data.stream;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data17 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/code-sanitizer/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.stream.enum}});
errors++;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"additionalProperties":false,"properties":{"provider":{"type":"string","enum":["openai-moderation","webhook","presidio","azure-content-safety","lakera"]},"url":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"categories":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"threshold":{"type":"number","minimum":0,"maximum":1},"action":{"type":"string","enum":["block","escalate","redact","log"]},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"fail_mode":{"type":"string","enum":["block","allow"]},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","assistant","system","developer"]}},"scope":{"type":"string","enum":["all","last_turn"]},"language":{"type":"string","minLength":2,"maxLength":8},"max_characters":{"type":"integer","minimum":1,"maximum":1000000},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern22 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/external-moderation/type",keyword:"type",params:{type: schema32.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/external-moderation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/policy/properties/external-moderation/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "openai-moderation") || (data0 === "webhook")) || (data0 === "presidio")) || (data0 === "azure-content-safety")) || (data0 === "lakera"))){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/policy/properties/external-moderation/properties/provider/enum",keyword:"enum",params:{allowedValues: schema32.properties.provider.enum}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/policy/properties/external-moderation/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/policy/properties/external-moderation/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secret_key_ref !== undefined){
let data2 = data.secret_key_ref;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key1 in data2){
if(!(key1 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.env !== undefined){
let data3 = data2.env;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key2 in data2){
if(!(key2 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data2.file !== undefined){
let data4 = data2.file;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/policy/properties/external-moderation/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.categories !== undefined){
let data5 = data.categories;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/categories",schemaPath:"#/properties/policy/properties/external-moderation/properties/categories/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/policy/properties/external-moderation/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/policy/properties/external-moderation/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/categories",schemaPath:"#/properties/policy/properties/external-moderation/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",schemaPath:"#/properties/policy/properties/external-moderation/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.threshold !== undefined){
let data7 = data.threshold;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/external-moderation/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/external-moderation/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/external-moderation/properties/threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.action !== undefined){
let data8 = data.action;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/external-moderation/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "block") || (data8 === "escalate")) || (data8 === "redact")) || (data8 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/external-moderation/properties/action/enum",keyword:"enum",params:{allowedValues: schema32.properties.action.enum}});
errors++;
}
}
if(data.timeout !== undefined){
let data9 = data.timeout;
if(typeof data9 === "string"){
if(!pattern22.test(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/policy/properties/external-moderation/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/policy/properties/external-moderation/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fail_mode !== undefined){
let data10 = data.fail_mode;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policy/properties/external-moderation/properties/fail_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "block") || (data10 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policy/properties/external-moderation/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.fail_mode.enum}});
errors++;
}
}
if(data.roles !== undefined){
let data11 = data.roles;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/external-moderation/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/policy/properties/external-moderation/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data12 === "user") || (data12 === "tool")) || (data12 === "assistant")) || (data12 === "system")) || (data12 === "developer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/policy/properties/external-moderation/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.roles.items.enum}});
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data11[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/external-moderation/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/external-moderation/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scope !== undefined){
let data13 = data.scope;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/policy/properties/external-moderation/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "all") || (data13 === "last_turn"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/policy/properties/external-moderation/properties/scope/enum",keyword:"enum",params:{allowedValues: schema32.properties.scope.enum}});
errors++;
}
}
if(data.language !== undefined){
let data14 = data.language;
if(typeof data14 === "string"){
if(func2(data14) > 8){
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/policy/properties/external-moderation/properties/language/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func2(data14) < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/policy/properties/external-moderation/properties/language/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/policy/properties/external-moderation/properties/language/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.max_characters !== undefined){
let data15 = data.max_characters;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/external-moderation/properties/max_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/external-moderation/properties/max_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/external-moderation/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.mode !== undefined){
let data16 = data.mode;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/external-moderation/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "enforce") || (data16 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/external-moderation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data17 = data.phases;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/external-moderation/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
let data18 = data17[i4];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/external-moderation/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "input") || (data18 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/external-moderation/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.phases.items.enum}});
errors++;
}
}
let i5 = data17.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data17[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/external-moderation/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/external-moderation/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data19 = data.exceptions;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i6=0; i6<len3; i6++){
let data20 = data19[i6];
const _errs50 = errors;
let valid15 = false;
let passing1 = null;
const _errs51 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs52 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs52 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
const _errs53 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs53 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid15 = true;
passing1 = 2;
}
}
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key3 in data20){
if(!(((((key3 === "value") || (key3 === "term")) || (key3 === "pattern")) || (key3 === "reason")) || (key3 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data20.value !== undefined){
let data21 = data20.value;
if(typeof data21 === "string"){
if(func2(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.term !== undefined){
let data22 = data20.term;
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.pattern !== undefined){
let data23 = data20.pattern;
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.reason !== undefined){
let data24 = data20.reason;
if(typeof data24 === "string"){
if(func2(data24) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.expires !== undefined){
let data25 = data20.expires;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/external-moderation/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data26 = data.uninspectable;
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/external-moderation/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data26 === "allow") || (data26 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/external-moderation/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema32.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data27 = data.stream;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/external-moderation/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data27 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/external-moderation/properties/stream/enum",keyword:"enum",params:{allowedValues: schema32.properties.stream.enum}});
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"additionalProperties":false,"properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"policies":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"instructions":{"type":"string","minLength":1,"maxLength":8000},"threshold":{"type":"number","minimum":0,"maximum":1},"action":{"type":"string","enum":["block","escalate","log"]},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"fail_mode":{"type":"string","enum":["block","allow"]},"max_characters":{"type":"integer","minimum":200,"maximum":200000},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/flagged-review/type",keyword:"type",params:{type: schema33.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/flagged-review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/policy/properties/flagged-review/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/policy/properties/flagged-review/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/policy/properties/flagged-review/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/policy/properties/flagged-review/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.policies !== undefined){
let data2 = data.policies;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policy/properties/flagged-review/properties/policies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policy/properties/flagged-review/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policy/properties/flagged-review/properties/policies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policy/properties/flagged-review/properties/policies/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policy/properties/flagged-review/properties/policies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.instructions !== undefined){
let data4 = data.instructions;
if(typeof data4 === "string"){
if(func2(data4) > 8000){
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/policy/properties/flagged-review/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 8000}});
errors++;
}
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/policy/properties/flagged-review/properties/instructions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/policy/properties/flagged-review/properties/instructions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.threshold !== undefined){
let data5 = data.threshold;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/flagged-review/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/flagged-review/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/policy/properties/flagged-review/properties/threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.action !== undefined){
let data6 = data.action;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/flagged-review/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "block") || (data6 === "escalate")) || (data6 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/policy/properties/flagged-review/properties/action/enum",keyword:"enum",params:{allowedValues: schema33.properties.action.enum}});
errors++;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(!pattern22.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/policy/properties/flagged-review/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/policy/properties/flagged-review/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fail_mode !== undefined){
let data8 = data.fail_mode;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policy/properties/flagged-review/properties/fail_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "block") || (data8 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/policy/properties/flagged-review/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema33.properties.fail_mode.enum}});
errors++;
}
}
if(data.max_characters !== undefined){
let data9 = data.max_characters;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/flagged-review/properties/max_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200000 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/flagged-review/properties/max_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}});
errors++;
}
if(data9 < 200 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/policy/properties/flagged-review/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200}});
errors++;
}
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/flagged-review/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "enforce") || (data10 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/flagged-review/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/flagged-review/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/policy/properties/flagged-review/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "input") || (data12 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/policy/properties/flagged-review/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.phases.items.enum}});
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data11[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/flagged-review/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/flagged-review/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data13 = data.exceptions;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
const _errs32 = errors;
let valid9 = false;
let passing0 = null;
const _errs33 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
const _errs35 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid9 = true;
passing0 = 2;
}
}
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data14){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data14.value !== undefined){
let data15 = data14.value;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.term !== undefined){
let data16 = data14.term;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.pattern !== undefined){
let data17 = data14.pattern;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(func2(data18) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.expires !== undefined){
let data19 = data14.expires;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/flagged-review/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data20 = data.uninspectable;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/flagged-review/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "allow") || (data20 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/flagged-review/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema33.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data21 = data.stream;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/flagged-review/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data21 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/flagged-review/properties/stream/enum",keyword:"enum",params:{allowedValues: schema33.properties.stream.enum}});
errors++;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","null"],"additionalProperties":false,"properties":{"deny_if_missing":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}},"require_auth":{"type":"boolean"},"roles":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"denied_tools":{"type":"array","items":{"type":"string","minLength":1}},"allowed_models":{"type":"array","items":{"type":"string","minLength":1}}}}},"default_role":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern26 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/rbac/type",keyword:"type",params:{type: schema34.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.deny_if_missing !== undefined){
let data0 = data.deny_if_missing;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing/" + i0,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing/" + i0,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing",schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.require_auth !== undefined){
if(typeof data.require_auth !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/require_auth",schemaPath:"#/properties/policy/properties/rbac/properties/require_auth/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "allowed_tools") || (key2 === "denied_tools")) || (key2 === "allowed_models"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.allowed_tools !== undefined){
let data5 = data4.allowed_tools;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i1,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i1,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.denied_tools !== undefined){
let data7 = data4.denied_tools;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i2,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i2,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.allowed_models !== undefined){
let data9 = data4.allowed_models;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i3,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i3,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/policy/properties/rbac/properties/roles/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.default_role !== undefined){
let data11 = data.default_role;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data12 = data.mode;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "enforce") || (data12 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data13 = data.phases;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data14 === "input")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.phases.items.enum}});
errors++;
}
}
let i5 = data13.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data13[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0}});
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data15 = data.exceptions;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i6=0; i6<len5; i6++){
let data16 = data15[i6];
const _errs38 = errors;
let valid16 = false;
let passing0 = null;
const _errs39 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0){
valid16 = true;
passing0 = 0;
}
const _errs40 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid16){
valid16 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid16 = true;
passing0 = 1;
}
const _errs41 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid16){
valid16 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid16 = true;
passing0 = 2;
}
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key3 in data16){
if(!(((((key3 === "value") || (key3 === "term")) || (key3 === "pattern")) || (key3 === "reason")) || (key3 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.term !== undefined){
let data18 = data16.term;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.pattern !== undefined){
let data19 = data16.pattern;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.reason !== undefined){
let data20 = data16.reason;
if(typeof data20 === "string"){
if(func2(data20) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.expires !== undefined){
let data21 = data16.expires;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data22 = data.uninspectable;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data22 === "allow") || (data22 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema34.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data23 = data.stream;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data23 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/enum",keyword:"enum",params:{allowedValues: schema34.properties.stream.enum}});
errors++;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["object","null"],"additionalProperties":false,"properties":{"require_zero_data_retention":{"type":"boolean"},"require_no_training":{"type":"boolean"},"max_retention_days":{"type":"integer","minimum":0},"allowed_regions":{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"minItems":1,"uniqueItems":true},"on_no_compliant_provider":{"type":"string","enum":["block","warn"]},"log_provider_selection":{"type":"boolean"},"when_found_by":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/data-routing-policy/type",keyword:"type",params:{type: schema35.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/data-routing-policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.require_zero_data_retention !== undefined){
if(typeof data.require_zero_data_retention !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/require_zero_data_retention",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/require_zero_data_retention/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.require_no_training !== undefined){
if(typeof data.require_no_training !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/require_no_training",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/require_no_training/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.max_retention_days !== undefined){
let data2 = data.max_retention_days;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_retention_days",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/max_retention_days/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_retention_days",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/max_retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.allowed_regions !== undefined){
let data3 = data.allowed_regions;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions/" + i0,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/items/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions/" + i0,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions/" + i0,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_regions",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/allowed_regions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.on_no_compliant_provider !== undefined){
let data5 = data.on_no_compliant_provider;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/on_no_compliant_provider",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/on_no_compliant_provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "block") || (data5 === "warn"))){
vErrors = added(vErrors, {instancePath:instancePath+"/on_no_compliant_provider",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/on_no_compliant_provider/enum",keyword:"enum",params:{allowedValues: schema35.properties.on_no_compliant_provider.enum}});
errors++;
}
}
if(data.log_provider_selection !== undefined){
if(typeof data.log_provider_selection !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/log_provider_selection",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/log_provider_selection/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.when_found_by !== undefined){
let data7 = data.when_found_by;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/when_found_by",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/when_found_by/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/when_found_by/" + i2,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/when_found_by/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when_found_by/" + i2,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/when_found_by/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/when_found_by",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/when_found_by/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when_found_by",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/when_found_by/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "enforce") || (data9 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/mode/enum",keyword:"enum",params:{allowedValues: schema35.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
let data11 = data10[i4];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data11 === "input")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema35.properties.phases.items.enum}});
errors++;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data10[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data12 = data.exceptions;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
let data13 = data12[i6];
const _errs30 = errors;
let valid12 = false;
let passing0 = null;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
const _errs33 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid12 = true;
passing0 = 2;
}
}
}
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.term !== undefined){
let data15 = data13.term;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.pattern !== undefined){
let data16 = data13.pattern;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 === "string"){
if(func2(data17) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.expires !== undefined){
let data18 = data13.expires;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data19 = data.uninspectable;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "allow") || (data19 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema35.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data20 = data.stream;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data20 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/data-routing-policy/properties/stream/enum",keyword:"enum",params:{allowedValues: schema35.properties.stream.enum}});
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":["object","null"],"additionalProperties":false,"properties":{"retention_days":{"type":"integer","minimum":1},"immutable":{"type":"boolean"},"log_all_access":{"type":"boolean"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/audit-logger/type",keyword:"type",params:{type: schema36.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "retention_days") || (key0 === "immutable")) || (key0 === "log_all_access")) || (key0 === "mode")) || (key0 === "phases")) || (key0 === "exceptions")) || (key0 === "uninspectable")) || (key0 === "stream"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/policy/properties/audit-logger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.retention_days !== undefined){
let data0 = data.retention_days;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.immutable !== undefined){
if(typeof data.immutable !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/immutable",schemaPath:"#/properties/policy/properties/audit-logger/properties/immutable/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.log_all_access !== undefined){
if(typeof data.log_all_access !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/log_all_access",schemaPath:"#/properties/policy/properties/audit-logger/properties/log_all_access/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "enforce") || (data3 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/enum",keyword:"enum",params:{allowedValues: schema36.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data4 = data.phases;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "input") || (data5 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.phases.items.enum}});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data6 = data.exceptions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
const _errs18 = errors;
let valid6 = false;
let passing0 = null;
const _errs19 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
const _errs21 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid6 = true;
passing0 = 2;
}
}
}
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.value !== undefined){
let data8 = data7.value;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.term !== undefined){
let data9 = data7.term;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.pattern !== undefined){
let data10 = data7.pattern;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.reason !== undefined){
let data11 = data7.reason;
if(typeof data11 === "string"){
if(func2(data11) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.expires !== undefined){
let data12 = data7.expires;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data13 = data.uninspectable;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "allow") || (data13 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema36.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data14 = data.stream;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data14 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/enum",keyword:"enum",params:{allowedValues: schema36.properties.stream.enum}});
errors++;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","properties":{"targets":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"provider":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"upstream_model":{"type":"string","minLength":1},"base_url":{"type":"string","pattern":"^https?://[^/\\s?#]+[^\\s?#]*$"},"deployment":{"type":"string","minLength":1},"api_version":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"weight":{"type":"integer","minimum":0,"maximum":1000},"health_check":{"oneOf":[{"const":false},{"type":"object","properties":{"path":{"type":"string","pattern":"^/[^\\s#]*$","maxLength":1000}},"additionalProperties":false,"minProperties":1}]},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"data_policy":{"type":"object","properties":{"zero_data_retention":{"type":"boolean"},"training_opt_out":{"type":"boolean"},"retention_days":{"type":"integer","minimum":0},"region":{"oneOf":[{"type":"string","minLength":1,"maxLength":64},{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"minItems":1,"uniqueItems":true}]}},"minProperties":1,"additionalProperties":false}},"required":["id","provider","model"],"additionalProperties":false}},"routing":{"type":"object","properties":{"strategy":{"type":"string","enum":["ordered","round_robin","weighted","lowest_latency","least_busy"]},"deadline":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"fallback":{"type":"object","properties":{"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection","context_window"]},"minItems":1,"uniqueItems":true},"max_fallback_attempts":{"type":"integer","minimum":1,"maximum":10}},"required":["triggers"],"additionalProperties":false},"retry":{"type":"object","properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection"]},"minItems":1,"uniqueItems":true},"backoff":{"type":"object","properties":{"base":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"max_retry_after":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"circuit_breaker":{"type":"object","properties":{"enabled":{"type":"boolean"},"consecutive_failures":{"type":"integer","minimum":1,"maximum":1000},"failure_rate":{"type":"integer","minimum":1,"maximum":100},"minimum_calls":{"type":"integer","minimum":1,"maximum":100000},"window":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"open_for":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_open_for":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"when_all_open":{"type":"string","enum":["ask","refuse"]}},"additionalProperties":false},"health_check":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[^\\s#]*$","maxLength":1000},"interval":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"unhealthy_threshold":{"type":"integer","minimum":1,"maximum":100},"healthy_threshold":{"type":"integer","minimum":1,"maximum":100}},"additionalProperties":false},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"additionalProperties":false};
const pattern30 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern31 = new RegExp("^https?://[^/\\s?#]+[^\\s?#]*$", "u");
const pattern33 = new RegExp("^/[^\\s#]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "targets") || (key0 === "routing")) || (key0 === "fallback")) || (key0 === "retry")) || (key0 === "circuit_breaker")) || (key0 === "health_check")) || (key0 === "timeouts"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.targets !== undefined){
let data0 = data.targets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data1.provider === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "provider"}});
errors++;
}
if(data1.model === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "model"}});
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema37.properties.targets.items.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/providers/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.provider !== undefined){
let data3 = data1.provider;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.model !== undefined){
let data4 = data1.model;
if(typeof data4 === "string"){
if(func2(data4) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.models !== undefined){
let data5 = data1.models;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.upstream_model !== undefined){
let data7 = data1.upstream_model;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.base_url !== undefined){
let data8 = data1.base_url;
if(typeof data8 === "string"){
if(!pattern31.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#]+[^\\s?#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.deployment !== undefined){
let data9 = data1.deployment;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.api_version !== undefined){
let data10 = data1.api_version;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.secret_key_ref !== undefined){
let data11 = data1.secret_key_ref;
const _errs26 = errors;
let valid7 = false;
let passing0 = null;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key2 in data11){
if(!(key2 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.env !== undefined){
let data12 = data11.env;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
var props0 = true;
}
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key3 in data11){
if(!(key3 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.file !== undefined){
let data13 = data11.file;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data1.weight !== undefined){
let data14 = data1.weight;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/providers/properties/targets/items/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/providers/properties/targets/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/providers/properties/targets/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.health_check !== undefined){
let data15 = data1.health_check;
const _errs40 = errors;
let valid10 = false;
let passing1 = null;
const _errs41 = errors;
if(false !== data15){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data15){
if(!(key4 === "path")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.path !== undefined){
let data16 = data15.path;
if(typeof data16 === "string"){
if(func2(data16) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(!pattern33.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/providers/properties/targets/items/properties/health_check/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data1.timeouts !== undefined){
let data17 = data1.timeouts;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!(((key5 === "connect") || (key5 === "first_byte")) || (key5 === "idle"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.connect !== undefined){
let data18 = data17.connect;
if(typeof data18 === "string"){
if(!pattern22.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.first_byte !== undefined){
let data19 = data17.first_byte;
if(typeof data19 === "string"){
if(!pattern22.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.idle !== undefined){
let data20 = data17.idle;
if(typeof data20 === "string"){
if(!pattern22.test(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.data_policy !== undefined){
let data21 = data1.data_policy;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data21){
if(!((((key6 === "zero_data_retention") || (key6 === "training_opt_out")) || (key6 === "retention_days")) || (key6 === "region"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data21.zero_data_retention !== undefined){
if(typeof data21.zero_data_retention !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/zero_data_retention",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/zero_data_retention/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.training_opt_out !== undefined){
if(typeof data21.training_opt_out !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/training_opt_out",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/training_opt_out/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.retention_days !== undefined){
let data24 = data21.retention_days;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/retention_days",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/retention_days/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/retention_days",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data21.region !== undefined){
let data25 = data21.region;
const _errs66 = errors;
let valid14 = false;
let passing2 = null;
const _errs67 = errors;
if(typeof data25 === "string"){
if(func2(data25) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs67 === errors;
if(_valid2){
valid14 = true;
passing2 = 0;
}
const _errs69 = errors;
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data25.length;
for(let i3=0; i3<len2; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func2(data26) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i4 = data25.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data25[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid2 = _errs69 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid14 = true;
passing2 = 1;
}
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/properties/region/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/providers/properties/targets/items/properties/data_policy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/providers/properties/targets/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/providers/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.routing !== undefined){
let data27 = data.routing;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(!((key7 === "strategy") || (key7 === "deadline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/routing",schemaPath:"#/properties/providers/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data27.strategy !== undefined){
let data28 = data27.strategy;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data28 === "ordered") || (data28 === "round_robin")) || (data28 === "weighted")) || (data28 === "lowest_latency")) || (data28 === "least_busy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema37.properties.routing.properties.strategy.enum}});
errors++;
}
}
if(data27.deadline !== undefined){
let data29 = data27.deadline;
if(typeof data29 === "string"){
if(!pattern22.test(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/deadline",schemaPath:"#/properties/providers/properties/routing/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/routing/deadline",schemaPath:"#/properties/providers/properties/routing/properties/deadline/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/routing",schemaPath:"#/properties/providers/properties/routing/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fallback !== undefined){
let data30 = data.fallback;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.triggers === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/providers/properties/fallback/required",keyword:"required",params:{missingProperty: "triggers"}});
errors++;
}
for(const key8 in data30){
if(!((key8 === "triggers") || (key8 === "max_fallback_attempts"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/providers/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data30.triggers !== undefined){
let data31 = data30.triggers;
if(Array.isArray(data31)){
if(data31.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data31.length;
for(let i5=0; i5<len3; i5++){
let data32 = data31[i5];
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers/" + i5,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data32 === "rate_limit") || (data32 === "server_error")) || (data32 === "timeout")) || (data32 === "connection")) || (data32 === "context_window"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers/" + i5,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.fallback.properties.triggers.items.enum}});
errors++;
}
}
let i6 = data31.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data31[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}});
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data30.max_fallback_attempts !== undefined){
let data33 = data30.max_fallback_attempts;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data33 < 1 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/providers/properties/fallback/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retry !== undefined){
let data34 = data.retry;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
if(!((((key9 === "attempts") || (key9 === "triggers")) || (key9 === "backoff")) || (key9 === "max_retry_after"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry",schemaPath:"#/properties/providers/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data34.attempts !== undefined){
let data35 = data34.attempts;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/providers/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 10 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/providers/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data35 < 1 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/providers/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data34.triggers !== undefined){
let data36 = data34.triggers;
if(Array.isArray(data36)){
if(data36.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/providers/properties/retry/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data36.length;
for(let i7=0; i7<len4; i7++){
let data37 = data36[i7];
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers/" + i7,schemaPath:"#/properties/providers/properties/retry/properties/triggers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data37 === "rate_limit") || (data37 === "server_error")) || (data37 === "timeout")) || (data37 === "connection"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers/" + i7,schemaPath:"#/properties/providers/properties/retry/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.retry.properties.triggers.items.enum}});
errors++;
}
}
let i8 = data36.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data36[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/providers/properties/retry/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}});
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/providers/properties/retry/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data34.backoff !== undefined){
let data38 = data34.backoff;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
if(!((key10 === "base") || (key10 === "max"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/providers/properties/retry/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data38.base !== undefined){
let data39 = data38.base;
if(typeof data39 === "string"){
if(!pattern22.test(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/base",schemaPath:"#/properties/providers/properties/retry/properties/backoff/properties/base/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/base",schemaPath:"#/properties/providers/properties/retry/properties/backoff/properties/base/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data38.max !== undefined){
let data40 = data38.max;
if(typeof data40 === "string"){
if(!pattern22.test(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/max",schemaPath:"#/properties/providers/properties/retry/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/max",schemaPath:"#/properties/providers/properties/retry/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/providers/properties/retry/properties/backoff/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data34.max_retry_after !== undefined){
let data41 = data34.max_retry_after;
if(typeof data41 === "string"){
if(!pattern22.test(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/max_retry_after",schemaPath:"#/properties/providers/properties/retry/properties/max_retry_after/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/max_retry_after",schemaPath:"#/properties/providers/properties/retry/properties/max_retry_after/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry",schemaPath:"#/properties/providers/properties/retry/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.circuit_breaker !== undefined){
let data42 = data.circuit_breaker;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key11 in data42){
if(!((((((((key11 === "enabled") || (key11 === "consecutive_failures")) || (key11 === "failure_rate")) || (key11 === "minimum_calls")) || (key11 === "window")) || (key11 === "open_for")) || (key11 === "max_open_for")) || (key11 === "when_all_open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker",schemaPath:"#/properties/providers/properties/circuit_breaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data42.enabled !== undefined){
if(typeof data42.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/enabled",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data42.consecutive_failures !== undefined){
let data44 = data42.consecutive_failures;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/consecutive_failures/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/consecutive_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data44 < 1 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/consecutive_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data42.failure_rate !== undefined){
let data45 = data42.failure_rate;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/failure_rate/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/failure_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data45 < 1 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/failure_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data42.minimum_calls !== undefined){
let data46 = data42.minimum_calls;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/minimum_calls/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100000 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/minimum_calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data46 < 1 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/minimum_calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data42.window !== undefined){
let data47 = data42.window;
if(typeof data47 === "string"){
if(!pattern22.test(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/window",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/window",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/window/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data42.open_for !== undefined){
let data48 = data42.open_for;
if(typeof data48 === "string"){
if(!pattern22.test(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/open_for",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/open_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/open_for",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/open_for/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data42.max_open_for !== undefined){
let data49 = data42.max_open_for;
if(typeof data49 === "string"){
if(!pattern22.test(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/max_open_for",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/max_open_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/max_open_for",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/max_open_for/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data42.when_all_open !== undefined){
let data50 = data42.when_all_open;
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/when_all_open",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/when_all_open/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data50 === "ask") || (data50 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/when_all_open",schemaPath:"#/properties/providers/properties/circuit_breaker/properties/when_all_open/enum",keyword:"enum",params:{allowedValues: schema37.properties.circuit_breaker.properties.when_all_open.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker",schemaPath:"#/properties/providers/properties/circuit_breaker/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.health_check !== undefined){
let data51 = data.health_check;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key12 in data51){
if(!(((((key12 === "path") || (key12 === "interval")) || (key12 === "timeout")) || (key12 === "unhealthy_threshold")) || (key12 === "healthy_threshold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check",schemaPath:"#/properties/providers/properties/health_check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data51.path !== undefined){
let data52 = data51.path;
if(typeof data52 === "string"){
if(func2(data52) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/providers/properties/health_check/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(!pattern33.test(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/providers/properties/health_check/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/providers/properties/health_check/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.interval !== undefined){
let data53 = data51.interval;
if(typeof data53 === "string"){
if(!pattern22.test(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/interval",schemaPath:"#/properties/providers/properties/health_check/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/interval",schemaPath:"#/properties/providers/properties/health_check/properties/interval/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.timeout !== undefined){
let data54 = data51.timeout;
if(typeof data54 === "string"){
if(!pattern22.test(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/timeout",schemaPath:"#/properties/providers/properties/health_check/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/timeout",schemaPath:"#/properties/providers/properties/health_check/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data51.unhealthy_threshold !== undefined){
let data55 = data51.unhealthy_threshold;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/unhealthy_threshold/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 100 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/unhealthy_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data55 < 1 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/unhealthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data51.healthy_threshold !== undefined){
let data56 = data51.healthy_threshold;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/healthy_threshold/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/healthy_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data56 < 1 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/providers/properties/health_check/properties/healthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check",schemaPath:"#/properties/providers/properties/health_check/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.timeouts !== undefined){
let data57 = data.timeouts;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!(((key13 === "connect") || (key13 === "first_byte")) || (key13 === "idle"))){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/providers/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data57.connect !== undefined){
let data58 = data57.connect;
if(typeof data58 === "string"){
if(!pattern22.test(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.first_byte !== undefined){
let data59 = data57.first_byte;
if(typeof data59 === "string"){
if(!pattern22.test(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data57.idle !== undefined){
let data60 = data57.idle;
if(typeof data60 === "string"){
if(!pattern22.test(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/providers/properties/timeouts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"targets":{"type":"array","items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"weight":{"type":"integer","minimum":0,"maximum":1000}},"additionalProperties":false}]},"minItems":1},"split":{"type":"array","items":{"type":"object","properties":{"variant":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"percent":{"type":"number","minimum":0,"maximum":100},"targets":{"type":"array","items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"weight":{"type":"integer","minimum":0,"maximum":1000}},"additionalProperties":false}]},"minItems":1}},"required":["variant","percent","targets"],"additionalProperties":false},"minItems":2},"sticky":{"type":"string","enum":["user","key","none"]},"strategy":{"type":"string","enum":["ordered","round_robin","weighted","lowest_latency","least_busy"]},"fallback_group":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}]},"mirror":{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"percent":{"type":"number","minimum":0,"maximum":100},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_concurrency":{"type":"integer","minimum":1,"maximum":1000}},"required":["target"],"additionalProperties":false}},"required":["name"],"oneOf":[{"required":["targets"]},{"required":["split"]}],"additionalProperties":false}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
let valid2 = false;
let passing0 = null;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/oneOf/0/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.split === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/oneOf/1/required",keyword:"required",params:{missingProperty: "split"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data0){
if(!((((((((key0 === "name") || (key0 === "aliases")) || (key0 === "targets")) || (key0 === "split")) || (key0 === "sticky")) || (key0 === "strategy")) || (key0 === "fallback_group")) || (key0 === "mirror"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/properties/model_groups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/properties/model_groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/properties/model_groups/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.aliases !== undefined){
let data2 = data0.aliases;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/properties/model_groups/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/properties/model_groups/items/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/properties/model_groups/items/properties/aliases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data2[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/properties/model_groups/items/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/properties/model_groups/items/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.targets !== undefined){
let data4 = data0.targets;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets",schemaPath:"#/properties/model_groups/items/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
const _errs16 = errors;
let valid9 = false;
let passing1 = null;
const _errs17 = errors;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((key1 === "target") || (key1 === "model")) || (key1 === "weight"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.target !== undefined){
let data6 = data5.target;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/target",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/target",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.model !== undefined){
let data7 = data5.model;
if(typeof data7 === "string"){
if(func2(data7) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.weight !== undefined){
let data8 = data5.weight;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/properties/model_groups/items/properties/targets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets",schemaPath:"#/properties/model_groups/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.split !== undefined){
let data9 = data0.split;
if(Array.isArray(data9)){
if(data9.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split",schemaPath:"#/properties/model_groups/items/properties/split/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len3 = data9.length;
for(let i4=0; i4<len3; i4++){
let data10 = data9[i4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.variant === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/properties/model_groups/items/properties/split/items/required",keyword:"required",params:{missingProperty: "variant"}});
errors++;
}
if(data10.percent === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/properties/model_groups/items/properties/split/items/required",keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data10.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/properties/model_groups/items/properties/split/items/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "variant") || (key2 === "percent")) || (key2 === "targets"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/properties/model_groups/items/properties/split/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.variant !== undefined){
let data11 = data10.variant;
if(typeof data11 === "string"){
if(!pattern30.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/variant",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/variant/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/variant",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/variant/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.percent !== undefined){
let data12 = data10.percent;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data10.targets !== undefined){
let data13 = data10.targets;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
const _errs40 = errors;
let valid16 = false;
let passing2 = null;
const _errs41 = errors;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(((key3 === "target") || (key3 === "model")) || (key3 === "weight"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.target !== undefined){
let data15 = data14.target;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/target",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/target",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.model !== undefined){
let data16 = data14.model;
if(typeof data16 === "string"){
if(func2(data16) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.weight !== undefined){
let data17 = data14.weight;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs43 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets",schemaPath:"#/properties/model_groups/items/properties/split/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/properties/model_groups/items/properties/split/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split",schemaPath:"#/properties/model_groups/items/properties/split/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.sticky !== undefined){
let data18 = data0.sticky;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/sticky",schemaPath:"#/properties/model_groups/items/properties/sticky/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "user") || (data18 === "key")) || (data18 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/sticky",schemaPath:"#/properties/model_groups/items/properties/sticky/enum",keyword:"enum",params:{allowedValues: schema38.items.properties.sticky.enum}});
errors++;
}
}
if(data0.strategy !== undefined){
let data19 = data0.strategy;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/strategy",schemaPath:"#/properties/model_groups/items/properties/strategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data19 === "ordered") || (data19 === "round_robin")) || (data19 === "weighted")) || (data19 === "lowest_latency")) || (data19 === "least_busy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/strategy",schemaPath:"#/properties/model_groups/items/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema38.items.properties.strategy.enum}});
errors++;
}
}
if(data0.fallback_group !== undefined){
let data20 = data0.fallback_group;
const _errs57 = errors;
let valid18 = false;
let passing3 = null;
const _errs58 = errors;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs58 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs60 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data20.length;
for(let i6=0; i6<len5; i6++){
let data21 = data20[i6];
if(typeof data21 === "string"){
if(func2(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group/" + i6,schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group/" + i6,schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data20.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data20[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid3 = _errs60 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/properties/model_groups/items/properties/fallback_group/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data0.mirror !== undefined){
let data22 = data0.mirror;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/properties/model_groups/items/properties/mirror/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "target") || (key4 === "model")) || (key4 === "percent")) || (key4 === "timeout")) || (key4 === "max_concurrency"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/properties/model_groups/items/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data22.target !== undefined){
let data23 = data22.target;
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/target",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/target",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.model !== undefined){
let data24 = data22.model;
if(typeof data24 === "string"){
if(func2(data24) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.percent !== undefined){
let data25 = data22.percent;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.timeout !== undefined){
let data26 = data22.timeout;
if(typeof data26 === "string"){
if(!pattern22.test(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/timeout",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/timeout",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.max_concurrency !== undefined){
let data27 = data22.max_concurrency;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/max_concurrency/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/max_concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data27 < 1 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/properties/model_groups/items/properties/mirror/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/properties/model_groups/items/properties/mirror/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/model_groups/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/model_groups/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"members":{"type":"object","properties":{"keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"users":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"teams":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true}},"minProperties":1,"additionalProperties":false},"allowed_models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"rate_limits":{"type":"object","properties":{"group":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"minProperties":1,"additionalProperties":false},"budgets":{"type":"object","properties":{"group":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"minProperties":1,"additionalProperties":false}},"required":["members"],"additionalProperties":false}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern30.test(key0)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/consumer_groups/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/consumer_groups/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.members === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/consumer_groups/additionalProperties/required",keyword:"required",params:{missingProperty: "members"}});
errors++;
}
for(const key2 in data0){
if(!((((key2 === "members") || (key2 === "allowed_models")) || (key2 === "rate_limits")) || (key2 === "budgets"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/consumer_groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.members !== undefined){
let data1 = data0.members;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data1){
if(!(((key3 === "keys") || (key3 === "users")) || (key3 === "teams"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data1.keys !== undefined){
let data2 = data1.keys;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/keys/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.users !== undefined){
let data4 = data1.users;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func2(data5) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.teams !== undefined){
let data6 = data1.teams;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func2(data7) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data6[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/members/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.allowed_models !== undefined){
let data8 = data0.allowed_models;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data8.length;
for(let i6=0; i6<len3; i6++){
let data9 = data8[i6];
if(typeof data9 === "string"){
if(func2(data9) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data8.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data8[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.rate_limits !== undefined){
let data10 = data0.rate_limits;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data10){
if(!((((key4 === "group") || (key4 === "per_key")) || (key4 === "per_user")) || (key4 === "per_team"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.group !== undefined){
let data11 = data10.group;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data11){
if(!(func1.call(schema39.additionalProperties.properties.rate_limits.properties.group.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data11.requests_per_minute !== undefined){
let data12 = data11.requests_per_minute;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_minute !== undefined){
let data13 = data11.tokens_per_minute;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_minute !== undefined){
let data14 = data11.cost_per_minute;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.requests_per_day !== undefined){
let data15 = data11.requests_per_day;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.requests_per_month !== undefined){
let data16 = data11.requests_per_month;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_day !== undefined){
let data17 = data11.tokens_per_day;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_month !== undefined){
let data18 = data11.tokens_per_month;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_day !== undefined){
let data19 = data11.cost_per_day;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.cost_per_month !== undefined){
let data20 = data11.cost_per_month;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.parallel_requests !== undefined){
let data21 = data11.parallel_requests;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000000 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.on_store_failure !== undefined){
let data22 = data11.on_store_failure;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data22 === "closed") || (data22 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.rate_limits.properties.group.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/group/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_key !== undefined){
let data23 = data10.per_key;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data23){
if(!(func1.call(schema39.additionalProperties.properties.rate_limits.properties.per_key.properties, key6))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.requests_per_minute !== undefined){
let data24 = data23.requests_per_minute;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000000000 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_minute !== undefined){
let data25 = data23.tokens_per_minute;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.cost_per_minute !== undefined){
let data26 = data23.cost_per_minute;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.requests_per_day !== undefined){
let data27 = data23.requests_per_day;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.requests_per_month !== undefined){
let data28 = data23.requests_per_month;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_day !== undefined){
let data29 = data23.tokens_per_day;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_month !== undefined){
let data30 = data23.tokens_per_month;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000000 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.cost_per_day !== undefined){
let data31 = data23.cost_per_day;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.cost_per_month !== undefined){
let data32 = data23.cost_per_month;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.parallel_requests !== undefined){
let data33 = data23.parallel_requests;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000000 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.on_store_failure !== undefined){
let data34 = data23.on_store_failure;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data34 === "closed") || (data34 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.rate_limits.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_user !== undefined){
let data35 = data10.per_user;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key7 in data35){
if(!(func1.call(schema39.additionalProperties.properties.rate_limits.properties.per_user.properties, key7))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data35.requests_per_minute !== undefined){
let data36 = data35.requests_per_minute;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_minute !== undefined){
let data37 = data35.tokens_per_minute;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.cost_per_minute !== undefined){
let data38 = data35.cost_per_minute;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.requests_per_day !== undefined){
let data39 = data35.requests_per_day;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.requests_per_month !== undefined){
let data40 = data35.requests_per_month;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_day !== undefined){
let data41 = data35.tokens_per_day;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_month !== undefined){
let data42 = data35.tokens_per_month;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.cost_per_day !== undefined){
let data43 = data35.cost_per_day;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.cost_per_month !== undefined){
let data44 = data35.cost_per_month;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.parallel_requests !== undefined){
let data45 = data35.parallel_requests;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.on_store_failure !== undefined){
let data46 = data35.on_store_failure;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data46 === "closed") || (data46 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.rate_limits.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_team !== undefined){
let data47 = data10.per_team;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data47){
if(!(func1.call(schema39.additionalProperties.properties.rate_limits.properties.per_team.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data47.requests_per_minute !== undefined){
let data48 = data47.requests_per_minute;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000000000 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data48 < 0 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_minute !== undefined){
let data49 = data47.tokens_per_minute;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.cost_per_minute !== undefined){
let data50 = data47.cost_per_minute;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.requests_per_day !== undefined){
let data51 = data47.requests_per_day;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000000000 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data51 < 0 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.requests_per_month !== undefined){
let data52 = data47.requests_per_month;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000000 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data52 < 0 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_day !== undefined){
let data53 = data47.tokens_per_day;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000000 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data53 < 0 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_month !== undefined){
let data54 = data47.tokens_per_month;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000000 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data54 < 0 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.cost_per_day !== undefined){
let data55 = data47.cost_per_day;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data55 < 0 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.cost_per_month !== undefined){
let data56 = data47.cost_per_month;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data56 < 0 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.parallel_requests !== undefined){
let data57 = data47.parallel_requests;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.on_store_failure !== undefined){
let data58 = data47.on_store_failure;
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data58 === "closed") || (data58 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.rate_limits.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/rate_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.budgets !== undefined){
let data59 = data0.budgets;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key9 in data59){
if(!((((key9 === "group") || (key9 === "per_key")) || (key9 === "per_user")) || (key9 === "per_team"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data59.group !== undefined){
let data60 = data59.group;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(Object.keys(data60).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key10 in data60){
if(!(func1.call(schema39.additionalProperties.properties.budgets.properties.group.properties, key10))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data60.requests_per_day !== undefined){
let data61 = data60.requests_per_day;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000000 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data61 < 0 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.requests_per_month !== undefined){
let data62 = data60.requests_per_month;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.tokens_per_day !== undefined){
let data63 = data60.tokens_per_day;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000000 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data63 < 0 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.tokens_per_month !== undefined){
let data64 = data60.tokens_per_month;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000000000 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data64 < 0 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.cost_per_day !== undefined){
let data65 = data60.cost_per_day;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data65 < 0 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data60.cost_per_month !== undefined){
let data66 = data60.cost_per_month;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data66 < 0 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data60.action !== undefined){
let data67 = data60.action;
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data67 === "refuse") || (data67 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/action/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.group.properties.action.enum}});
errors++;
}
}
if(data60.alert_at !== undefined){
let data68 = data60.alert_at;
if(Array.isArray(data68)){
if(data68.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data68.length;
for(let i8=0; i8<len4; i8++){
let data69 = data68[i8];
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data69 < 0.01 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i9 = data68.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data68[i9];
if(!((typeof item4 == "number") && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data60.on_store_failure !== undefined){
let data70 = data60.on_store_failure;
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data70 === "closed") || (data70 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.group.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/group/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_key !== undefined){
let data71 = data59.per_key;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key11 in data71){
if(!(func1.call(schema39.additionalProperties.properties.budgets.properties.per_key.properties, key11))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data71.requests_per_day !== undefined){
let data72 = data71.requests_per_day;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000000000 || isNaN(data72)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data72 < 0 || isNaN(data72)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.requests_per_month !== undefined){
let data73 = data71.requests_per_month;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 1000000000000 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data73 < 0 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.tokens_per_day !== undefined){
let data74 = data71.tokens_per_day;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 1000000000000 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data74 < 0 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.tokens_per_month !== undefined){
let data75 = data71.tokens_per_month;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 1000000000000 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data75 < 0 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.cost_per_day !== undefined){
let data76 = data71.cost_per_day;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1000000 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data76 < 0 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data71.cost_per_month !== undefined){
let data77 = data71.cost_per_month;
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 1000000 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data77 < 0 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data71.action !== undefined){
let data78 = data71.action;
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data78 === "refuse") || (data78 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/action/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_key.properties.action.enum}});
errors++;
}
}
if(data71.alert_at !== undefined){
let data79 = data71.alert_at;
if(Array.isArray(data79)){
if(data79.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data79.length;
for(let i10=0; i10<len5; i10++){
let data80 = data79[i10];
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 1 || isNaN(data80)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data80 < 0.01 || isNaN(data80)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i11 = data79.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data79[i11];
if(!((typeof item5 == "number") && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data71.on_store_failure !== undefined){
let data81 = data71.on_store_failure;
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data81 === "closed") || (data81 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_user !== undefined){
let data82 = data59.per_user;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(Object.keys(data82).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key12 in data82){
if(!(func1.call(schema39.additionalProperties.properties.budgets.properties.per_user.properties, key12))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data82.requests_per_day !== undefined){
let data83 = data82.requests_per_day;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 1000000000000 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data83 < 0 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.requests_per_month !== undefined){
let data84 = data82.requests_per_month;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1000000000000 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data84 < 0 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.tokens_per_day !== undefined){
let data85 = data82.tokens_per_day;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1000000000000 || isNaN(data85)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data85 < 0 || isNaN(data85)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.tokens_per_month !== undefined){
let data86 = data82.tokens_per_month;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 1000000000000 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data86 < 0 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.cost_per_day !== undefined){
let data87 = data82.cost_per_day;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000000 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data87 < 0 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data82.cost_per_month !== undefined){
let data88 = data82.cost_per_month;
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 1000000 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data88 < 0 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data82.action !== undefined){
let data89 = data82.action;
if(typeof data89 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data89 === "refuse") || (data89 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/action/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_user.properties.action.enum}});
errors++;
}
}
if(data82.alert_at !== undefined){
let data90 = data82.alert_at;
if(Array.isArray(data90)){
if(data90.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data90.length;
for(let i12=0; i12<len6; i12++){
let data91 = data90[i12];
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data91 < 0.01 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i13 = data90.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data90[i13];
if(!((typeof item6 == "number") && (isFinite(item6)))){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data82.on_store_failure !== undefined){
let data92 = data82.on_store_failure;
if(typeof data92 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data92 === "closed") || (data92 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_team !== undefined){
let data93 = data59.per_team;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(Object.keys(data93).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key13 in data93){
if(!(func1.call(schema39.additionalProperties.properties.budgets.properties.per_team.properties, key13))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data93.requests_per_day !== undefined){
let data94 = data93.requests_per_day;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 1000000000000 || isNaN(data94)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data94 < 0 || isNaN(data94)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.requests_per_month !== undefined){
let data95 = data93.requests_per_month;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 1000000000000 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data95 < 0 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.tokens_per_day !== undefined){
let data96 = data93.tokens_per_day;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 1000000000000 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data96 < 0 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.tokens_per_month !== undefined){
let data97 = data93.tokens_per_month;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 1000000000000 || isNaN(data97)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data97 < 0 || isNaN(data97)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.cost_per_day !== undefined){
let data98 = data93.cost_per_day;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 1000000 || isNaN(data98)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data98 < 0 || isNaN(data98)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data93.cost_per_month !== undefined){
let data99 = data93.cost_per_month;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1000000 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data99 < 0 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data93.action !== undefined){
let data100 = data93.action;
if(typeof data100 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data100 === "refuse") || (data100 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/action",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/action/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_team.properties.action.enum}});
errors++;
}
}
if(data93.alert_at !== undefined){
let data101 = data93.alert_at;
if(Array.isArray(data101)){
if(data101.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data101.length;
for(let i14=0; i14<len7; i14++){
let data102 = data101[i14];
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 1 || isNaN(data102)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data102 < 0.01 || isNaN(data102)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i15 = data101.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data101[i15];
if(!((typeof item7 == "number") && (isFinite(item7)))){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data93.on_store_failure !== undefined){
let data103 = data93.on_store_failure;
if(typeof data103 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data103 === "closed") || (data103 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/on_store_failure",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema39.additionalProperties.properties.budgets.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/properties/consumer_groups/additionalProperties/properties/budgets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/consumer_groups/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/consumer_groups/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_model":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"models":{"type":"object","propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"default_output_tokens":{"type":"integer","minimum":0,"maximum":10000000}},"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "global") || (key0 === "per_key")) || (key0 === "per_user")) || (key0 === "per_team")) || (key0 === "per_model")) || (key0 === "models")) || (key0 === "default_output_tokens"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.global !== undefined){
let data0 = data.global;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/rate_limits/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
if(!(func1.call(schema40.properties.global.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/rate_limits/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.requests_per_minute !== undefined){
let data1 = data0.requests_per_minute;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_minute !== undefined){
let data2 = data0.tokens_per_minute;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_minute !== undefined){
let data3 = data0.cost_per_minute;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.requests_per_day !== undefined){
let data4 = data0.requests_per_day;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.requests_per_month !== undefined){
let data5 = data0.requests_per_month;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000000 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_day !== undefined){
let data6 = data0.tokens_per_day;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000000 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_month !== undefined){
let data7 = data0.tokens_per_month;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000000 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_day !== undefined){
let data8 = data0.cost_per_day;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.cost_per_month !== undefined){
let data9 = data0.cost_per_month;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/rate_limits/properties/global/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.parallel_requests !== undefined){
let data10 = data0.parallel_requests;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/rate_limits/properties/global/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000000 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/rate_limits/properties/global/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/rate_limits/properties/global/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.on_store_failure !== undefined){
let data11 = data0.on_store_failure;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/rate_limits/properties/global/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "closed") || (data11 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/rate_limits/properties/global/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.global.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/rate_limits/properties/global/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_key !== undefined){
let data12 = data.per_key;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema40.properties.per_key.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data12.requests_per_minute !== undefined){
let data13 = data12.requests_per_minute;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_minute !== undefined){
let data14 = data12.tokens_per_minute;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.cost_per_minute !== undefined){
let data15 = data12.cost_per_minute;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.requests_per_day !== undefined){
let data16 = data12.requests_per_day;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.requests_per_month !== undefined){
let data17 = data12.requests_per_month;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_day !== undefined){
let data18 = data12.tokens_per_day;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_month !== undefined){
let data19 = data12.tokens_per_month;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000000000 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.cost_per_day !== undefined){
let data20 = data12.cost_per_day;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.cost_per_month !== undefined){
let data21 = data12.cost_per_month;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.parallel_requests !== undefined){
let data22 = data12.parallel_requests;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_key/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000000000 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_key/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_key/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.on_store_failure !== undefined){
let data23 = data12.on_store_failure;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "closed") || (data23 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_user !== undefined){
let data24 = data.per_user;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data24){
if(!(func1.call(schema40.properties.per_user.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data24.requests_per_minute !== undefined){
let data25 = data24.requests_per_minute;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_minute !== undefined){
let data26 = data24.tokens_per_minute;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.cost_per_minute !== undefined){
let data27 = data24.cost_per_minute;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.requests_per_day !== undefined){
let data28 = data24.requests_per_day;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.requests_per_month !== undefined){
let data29 = data24.requests_per_month;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_day !== undefined){
let data30 = data24.tokens_per_day;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000000 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_month !== undefined){
let data31 = data24.tokens_per_month;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000000000 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.cost_per_day !== undefined){
let data32 = data24.cost_per_day;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.cost_per_month !== undefined){
let data33 = data24.cost_per_month;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.parallel_requests !== undefined){
let data34 = data24.parallel_requests;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_user/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_user/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_user/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.on_store_failure !== undefined){
let data35 = data24.on_store_failure;
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data35 === "closed") || (data35 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_team !== undefined){
let data36 = data.per_team;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/rate_limits/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data36){
if(!(func1.call(schema40.properties.per_team.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/rate_limits/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data36.requests_per_minute !== undefined){
let data37 = data36.requests_per_minute;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_minute !== undefined){
let data38 = data36.tokens_per_minute;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.cost_per_minute !== undefined){
let data39 = data36.cost_per_minute;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.requests_per_day !== undefined){
let data40 = data36.requests_per_day;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.requests_per_month !== undefined){
let data41 = data36.requests_per_month;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_day !== undefined){
let data42 = data36.tokens_per_day;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_month !== undefined){
let data43 = data36.tokens_per_month;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000000000 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.cost_per_day !== undefined){
let data44 = data36.cost_per_day;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.cost_per_month !== undefined){
let data45 = data36.cost_per_month;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.parallel_requests !== undefined){
let data46 = data36.parallel_requests;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_team/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000000 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_team/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_team/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.on_store_failure !== undefined){
let data47 = data36.on_store_failure;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data47 === "closed") || (data47 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/rate_limits/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_model !== undefined){
let data48 = data.per_model;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/rate_limits/properties/per_model/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data48){
if(!(func1.call(schema40.properties.per_model.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/rate_limits/properties/per_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data48.requests_per_minute !== undefined){
let data49 = data48.requests_per_minute;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_minute !== undefined){
let data50 = data48.tokens_per_minute;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.cost_per_minute !== undefined){
let data51 = data48.cost_per_minute;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data51 < 0 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.requests_per_day !== undefined){
let data52 = data48.requests_per_day;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000000 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data52 < 0 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.requests_per_month !== undefined){
let data53 = data48.requests_per_month;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000000 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data53 < 0 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_day !== undefined){
let data54 = data48.tokens_per_day;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000000 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data54 < 0 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_month !== undefined){
let data55 = data48.tokens_per_month;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000000 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data55 < 0 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.cost_per_day !== undefined){
let data56 = data48.cost_per_day;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data56 < 0 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.cost_per_month !== undefined){
let data57 = data48.cost_per_month;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/rate_limits/properties/per_model/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.parallel_requests !== undefined){
let data58 = data48.parallel_requests;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_model/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000000 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_model/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data58 < 0 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/rate_limits/properties/per_model/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.on_store_failure !== undefined){
let data59 = data48.on_store_failure;
if(typeof data59 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_model/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data59 === "closed") || (data59 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/rate_limits/properties/per_model/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.per_model.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/rate_limits/properties/per_model/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.models !== undefined){
let data60 = data.models;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key6 in data60){
const _errs129 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 100){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/rate_limits/properties/models/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key6});
errors++;
}
if(func2(key6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/rate_limits/properties/models/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6});
errors++;
}
}
var valid6 = _errs129 === errors;
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/rate_limits/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data60){
let data61 = data60[key7];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data61){
if(!(func1.call(schema40.properties.models.additionalProperties.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data61.requests_per_minute !== undefined){
let data62 = data61.requests_per_minute;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_minute !== undefined){
let data63 = data61.tokens_per_minute;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000000 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data63 < 0 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.cost_per_minute !== undefined){
let data64 = data61.cost_per_minute;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data64 < 0 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.requests_per_day !== undefined){
let data65 = data61.requests_per_day;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000000000 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data65 < 0 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.requests_per_month !== undefined){
let data66 = data61.requests_per_month;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000000000 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data66 < 0 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_day !== undefined){
let data67 = data61.tokens_per_day;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1000000000000 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data67 < 0 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_month !== undefined){
let data68 = data61.tokens_per_month;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1000000000000 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data68 < 0 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.cost_per_day !== undefined){
let data69 = data61.cost_per_day;
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000000 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data69 < 0 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.cost_per_month !== undefined){
let data70 = data61.cost_per_month;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1000000 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data70 < 0 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.parallel_requests !== undefined){
let data71 = data61.parallel_requests;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000000000000 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data71 < 0 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.on_store_failure !== undefined){
let data72 = data61.on_store_failure;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data72 === "closed") || (data72 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema40.properties.models.additionalProperties.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limits/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/rate_limits/properties/models/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.default_output_tokens !== undefined){
let data73 = data.default_output_tokens;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/rate_limits/properties/default_output_tokens/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10000000 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/rate_limits/properties/default_output_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}});
errors++;
}
if(data73 < 0 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/rate_limits/properties/default_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_model":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"models":{"type":"object","propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"prices":{"type":"object","propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0,"maximum":10000},"output":{"type":"number","minimum":0,"maximum":10000},"cached_input":{"type":"number","minimum":0,"maximum":10000}},"required":["input","output"],"additionalProperties":false}},"target_prices":{"type":"object","propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0,"maximum":10000},"output":{"type":"number","minimum":0,"maximum":10000},"cached_input":{"type":"number","minimum":0,"maximum":10000}},"required":["input","output"],"additionalProperties":false}},"on_unknown_price":{"type":"string","enum":["refuse","free"]}},"additionalProperties":false};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema41.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.global !== undefined){
let data0 = data.global;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/budgets/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
if(!(func1.call(schema41.properties.global.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/budgets/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.requests_per_day !== undefined){
let data1 = data0.requests_per_day;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.requests_per_month !== undefined){
let data2 = data0.requests_per_month;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/budgets/properties/global/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_day !== undefined){
let data3 = data0.tokens_per_day;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000000 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_month !== undefined){
let data4 = data0.tokens_per_month;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/budgets/properties/global/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_day !== undefined){
let data5 = data0.cost_per_day;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.cost_per_month !== undefined){
let data6 = data0.cost_per_month;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/budgets/properties/global/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.action !== undefined){
let data7 = data0.action;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/action",schemaPath:"#/properties/budgets/properties/global/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "refuse") || (data7 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/action",schemaPath:"#/properties/budgets/properties/global/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.global.properties.action.enum}});
errors++;
}
}
if(data0.alert_at !== undefined){
let data8 = data0.alert_at;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/budgets/properties/global/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/budgets/properties/global/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data9 < 0.01 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/budgets/properties/global/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/budgets/properties/global/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/budgets/properties/global/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/budgets/properties/global/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.on_store_failure !== undefined){
let data10 = data0.on_store_failure;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/budgets/properties/global/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "closed") || (data10 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/budgets/properties/global/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.global.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/budgets/properties/global/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_key !== undefined){
let data11 = data.per_key;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/budgets/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data11){
if(!(func1.call(schema41.properties.per_key.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/budgets/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.requests_per_day !== undefined){
let data12 = data11.requests_per_day;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.requests_per_month !== undefined){
let data13 = data11.requests_per_month;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_day !== undefined){
let data14 = data11.tokens_per_day;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_month !== undefined){
let data15 = data11.tokens_per_month;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_day !== undefined){
let data16 = data11.cost_per_day;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.cost_per_month !== undefined){
let data17 = data11.cost_per_month;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/budgets/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.action !== undefined){
let data18 = data11.action;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/action",schemaPath:"#/properties/budgets/properties/per_key/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "refuse") || (data18 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/action",schemaPath:"#/properties/budgets/properties/per_key/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_key.properties.action.enum}});
errors++;
}
}
if(data11.alert_at !== undefined){
let data19 = data11.alert_at;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data20 < 0.01 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data19.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data19[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/budgets/properties/per_key/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data11.on_store_failure !== undefined){
let data21 = data11.on_store_failure;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/budgets/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "closed") || (data21 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/budgets/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/budgets/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_user !== undefined){
let data22 = data.per_user;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/budgets/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data22){
if(!(func1.call(schema41.properties.per_user.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/budgets/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data22.requests_per_day !== undefined){
let data23 = data22.requests_per_day;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000000000 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.requests_per_month !== undefined){
let data24 = data22.requests_per_month;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000000000 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.tokens_per_day !== undefined){
let data25 = data22.tokens_per_day;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.tokens_per_month !== undefined){
let data26 = data22.tokens_per_month;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.cost_per_day !== undefined){
let data27 = data22.cost_per_day;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.cost_per_month !== undefined){
let data28 = data22.cost_per_month;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/budgets/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.action !== undefined){
let data29 = data22.action;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/action",schemaPath:"#/properties/budgets/properties/per_user/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "refuse") || (data29 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/action",schemaPath:"#/properties/budgets/properties/per_user/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_user.properties.action.enum}});
errors++;
}
}
if(data22.alert_at !== undefined){
let data30 = data22.alert_at;
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data30.length;
for(let i4=0; i4<len2; i4++){
let data31 = data30[i4];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data31 < 0.01 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i5 = data30.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data30[i5];
if(!((typeof item2 == "number") && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/budgets/properties/per_user/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.on_store_failure !== undefined){
let data32 = data22.on_store_failure;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/budgets/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data32 === "closed") || (data32 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/budgets/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/budgets/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_team !== undefined){
let data33 = data.per_team;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/budgets/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data33){
if(!(func1.call(schema41.properties.per_team.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/budgets/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data33.requests_per_day !== undefined){
let data34 = data33.requests_per_day;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.requests_per_month !== undefined){
let data35 = data33.requests_per_month;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000000 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data35 < 0 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.tokens_per_day !== undefined){
let data36 = data33.tokens_per_day;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.tokens_per_month !== undefined){
let data37 = data33.tokens_per_month;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.cost_per_day !== undefined){
let data38 = data33.cost_per_day;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data33.cost_per_month !== undefined){
let data39 = data33.cost_per_month;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/budgets/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data33.action !== undefined){
let data40 = data33.action;
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/action",schemaPath:"#/properties/budgets/properties/per_team/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data40 === "refuse") || (data40 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/action",schemaPath:"#/properties/budgets/properties/per_team/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_team.properties.action.enum}});
errors++;
}
}
if(data33.alert_at !== undefined){
let data41 = data33.alert_at;
if(Array.isArray(data41)){
if(data41.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data41.length;
for(let i6=0; i6<len3; i6++){
let data42 = data41[i6];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data42 < 0.01 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i7 = data41.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data41[i7];
if(!((typeof item3 == "number") && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/budgets/properties/per_team/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data33.on_store_failure !== undefined){
let data43 = data33.on_store_failure;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/budgets/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data43 === "closed") || (data43 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/budgets/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/budgets/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_model !== undefined){
let data44 = data.per_model;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/budgets/properties/per_model/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data44){
if(!(func1.call(schema41.properties.per_model.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/budgets/properties/per_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data44.requests_per_day !== undefined){
let data45 = data44.requests_per_day;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.requests_per_month !== undefined){
let data46 = data44.requests_per_month;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000000 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.tokens_per_day !== undefined){
let data47 = data44.tokens_per_day;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000000000000 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data47 < 0 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.tokens_per_month !== undefined){
let data48 = data44.tokens_per_month;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000000000 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data48 < 0 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.cost_per_day !== undefined){
let data49 = data44.cost_per_day;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data44.cost_per_month !== undefined){
let data50 = data44.cost_per_month;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/budgets/properties/per_model/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data44.action !== undefined){
let data51 = data44.action;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/action",schemaPath:"#/properties/budgets/properties/per_model/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data51 === "refuse") || (data51 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/action",schemaPath:"#/properties/budgets/properties/per_model/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_model.properties.action.enum}});
errors++;
}
}
if(data44.alert_at !== undefined){
let data52 = data44.alert_at;
if(Array.isArray(data52)){
if(data52.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data52.length;
for(let i8=0; i8<len4; i8++){
let data53 = data52[i8];
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data53 < 0.01 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i9 = data52.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data52[i9];
if(!((typeof item4 == "number") && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/budgets/properties/per_model/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data44.on_store_failure !== undefined){
let data54 = data44.on_store_failure;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/budgets/properties/per_model/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data54 === "closed") || (data54 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/budgets/properties/per_model/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.per_model.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/budgets/properties/per_model/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.models !== undefined){
let data55 = data.models;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
const _errs119 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 100){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/budgets/properties/models/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key6});
errors++;
}
if(func2(key6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/budgets/properties/models/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6});
errors++;
}
}
var valid21 = _errs119 === errors;
if(!valid21){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/budgets/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data55){
let data56 = data55[key7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/models/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data56){
if(!(func1.call(schema41.properties.models.additionalProperties.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data56.requests_per_day !== undefined){
let data57 = data56.requests_per_day;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.requests_per_month !== undefined){
let data58 = data56.requests_per_month;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000000 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data58 < 0 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.tokens_per_day !== undefined){
let data59 = data56.tokens_per_day;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000000 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data59 < 0 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.tokens_per_month !== undefined){
let data60 = data56.tokens_per_month;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000000 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data60 < 0 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.cost_per_day !== undefined){
let data61 = data56.cost_per_day;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data61 < 0 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data56.cost_per_month !== undefined){
let data62 = data56.cost_per_month;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data56.action !== undefined){
let data63 = data56.action;
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data63 === "refuse") || (data63 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/action/enum",keyword:"enum",params:{allowedValues: schema41.properties.models.additionalProperties.properties.action.enum}});
errors++;
}
}
if(data56.alert_at !== undefined){
let data64 = data56.alert_at;
if(Array.isArray(data64)){
if(data64.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data64.length;
for(let i10=0; i10<len5; i10++){
let data65 = data64[i10];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data65 < 0.01 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i11 = data64.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data64[i11];
if(!((typeof item5 == "number") && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data56.on_store_failure !== undefined){
let data66 = data56.on_store_failure;
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data66 === "closed") || (data66 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/budgets/properties/models/additionalProperties/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema41.properties.models.additionalProperties.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/budgets/properties/models/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.prices !== undefined){
let data67 = data.prices;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key9 in data67){
const _errs146 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/budgets/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key9});
errors++;
}
if(func2(key9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/budgets/properties/prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key9});
errors++;
}
}
var valid27 = _errs146 === errors;
if(!valid27){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/budgets/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key9}});
errors++;
}
}
for(const key10 in data67){
let data68 = data67[key10];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data68.output === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}});
errors++;
}
for(const key11 in data68){
if(!(((key11 === "input") || (key11 === "output")) || (key11 === "cached_input"))){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data68.input !== undefined){
let data69 = data68.input;
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 10000 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data69 < 0 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.output !== undefined){
let data70 = data68.output;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data70 < 0 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.cached_input !== undefined){
let data71 = data68.cached_input;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 10000 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/cached_input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data71 < 0 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/prices/additionalProperties/properties/cached_input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/budgets/properties/prices/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.target_prices !== undefined){
let data72 = data.target_prices;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key12 in data72){
const _errs159 = errors;
if(typeof key12 === "string"){
if(func2(key12) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/budgets/properties/target_prices/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key12});
errors++;
}
if(func2(key12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/budgets/properties/target_prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key12});
errors++;
}
}
var valid30 = _errs159 === errors;
if(!valid30){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/budgets/properties/target_prices/propertyNames",keyword:"propertyNames",params:{propertyName: key12}});
errors++;
}
}
for(const key13 in data72){
let data73 = data72[key13];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data73.output === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}});
errors++;
}
for(const key14 in data73){
if(!(((key14 === "input") || (key14 === "output")) || (key14 === "cached_input"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data73.input !== undefined){
let data74 = data73.input;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 10000 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data74 < 0 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data73.output !== undefined){
let data75 = data73.output;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 10000 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data75 < 0 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data73.cached_input !== undefined){
let data76 = data73.cached_input;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 10000 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/cached_input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data76 < 0 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/properties/cached_input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/budgets/properties/target_prices/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/budgets/properties/target_prices/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.on_unknown_price !== undefined){
let data77 = data.on_unknown_price;
if(typeof data77 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/on_unknown_price",schemaPath:"#/properties/budgets/properties/on_unknown_price/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data77 === "refuse") || (data77 === "free"))){
vErrors = added(vErrors, {instancePath:instancePath+"/on_unknown_price",schemaPath:"#/properties/budgets/properties/on_unknown_price/enum",keyword:"enum",params:{allowedValues: schema41.properties.on_unknown_price.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","properties":{"max_request_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_response_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_messages":{"type":"integer","minimum":1},"max_input_characters":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "max_request_bytes") || (key0 === "max_response_bytes")) || (key0 === "max_messages")) || (key0 === "max_input_characters"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/size_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.max_request_bytes !== undefined){
let data0 = data.max_request_bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 33554432 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_response_bytes !== undefined){
let data1 = data.max_response_bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 33554432 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_messages !== undefined){
let data2 = data.max_messages;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_input_characters !== undefined){
let data3 = data.max_input_characters;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/size_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","properties":{"output_mode":{"type":"string","enum":["windowed","buffered","realtime"]},"keep_alive":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "output_mode") || (key0 === "keep_alive"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/streaming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.output_mode !== undefined){
let data0 = data.output_mode;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "windowed") || (data0 === "buffered")) || (data0 === "realtime"))){
vErrors = added(vErrors, {instancePath:instancePath+"/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/enum",keyword:"enum",params:{allowedValues: schema43.properties.output_mode.enum}});
errors++;
}
}
if(data.keep_alive !== undefined){
let data1 = data.keep_alive;
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/streaming/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","properties":{"block_status":{"type":"integer","enum":[409,403,400]}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "block_status")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.block_status !== undefined){
let data0 = data.block_status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/block_status",schemaPath:"#/properties/errors/properties/block_status/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((data0 === 409) || (data0 === 403)) || (data0 === 400))){
vErrors = added(vErrors, {instancePath:instancePath+"/block_status",schemaPath:"#/properties/errors/properties/block_status/enum",keyword:"enum",params:{allowedValues: schema44.properties.block_status.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$"},"uniqueItems":true};
const pattern54 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/allowed_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/properties/allowed_hosts/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/allowed_hosts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/allowed_hosts/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","properties":{"type":{"type":"string","enum":["redis"]},"url":{"type":"string","pattern":"^rediss?://[^\\s/?#]+(/[^\\s?#]*)?$"},"username":{"type":"string","minLength":1,"maxLength":200},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"sentinels":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?$"}},"sentinel_secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"key_prefix":{"type":"string","pattern":"^[A-Za-z0-9._:-]{1,64}$"},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"on_store_failure":{"type":"string","enum":["closed","open"]}},"required":["type","url"],"additionalProperties":false};
const pattern55 = new RegExp("^rediss?://[^\\s/?#]+(/[^\\s?#]*)?$", "u");
const pattern57 = new RegExp("^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?$", "u");
const pattern59 = new RegExp("^[A-Za-z0-9._:-]{1,64}$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/limits_store/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.url === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/limits_store/required",keyword:"required",params:{missingProperty: "url"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/limits_store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/limits_store/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data0 === "redis")){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/limits_store/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/limits_store/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://[^\\s/?#]+(/[^\\s?#]*)?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/limits_store/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(typeof data2 === "string"){
if(func2(data2) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/username",schemaPath:"#/properties/limits_store/properties/username/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/username",schemaPath:"#/properties/limits_store/properties/username/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/username",schemaPath:"#/properties/limits_store/properties/username/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secret_key_ref !== undefined){
let data3 = data.secret_key_ref;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key1 in data3){
if(!(key1 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.env !== undefined){
let data4 = data3.env;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs15 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key2 in data3){
if(!(key2 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.file !== undefined){
let data5 = data3.file;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/limits_store/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.sentinels !== undefined){
let data6 = data.sentinels;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinels",schemaPath:"#/properties/limits_store/properties/sentinels/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinels/" + i0,schemaPath:"#/properties/limits_store/properties/sentinels/items/pattern",keyword:"pattern",params:{pattern: "^(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinels/" + i0,schemaPath:"#/properties/limits_store/properties/sentinels/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinels",schemaPath:"#/properties/limits_store/properties/sentinels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sentinel_secret_key_ref !== undefined){
let data8 = data.sentinel_secret_key_ref;
const _errs25 = errors;
let valid6 = false;
let passing1 = null;
const _errs26 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key3 in data8){
if(!(key3 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.env !== undefined){
let data9 = data8.env;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref/env",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref/env",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
var props1 = true;
}
const _errs31 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key4 in data8){
if(!(key4 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data8.file !== undefined){
let data10 = data8.file;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref/file",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref/file",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs31 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/sentinel_secret_key_ref",schemaPath:"#/properties/limits_store/properties/sentinel_secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.key_prefix !== undefined){
let data11 = data.key_prefix;
if(typeof data11 === "string"){
if(!pattern59.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/limits_store/properties/key_prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]{1,64}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/limits_store/properties/key_prefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeout !== undefined){
let data12 = data.timeout;
if(typeof data12 === "string"){
if(!pattern22.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/limits_store/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/limits_store/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.on_store_failure !== undefined){
let data13 = data.on_store_failure;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/on_store_failure",schemaPath:"#/properties/limits_store/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "closed") || (data13 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/on_store_failure",schemaPath:"#/properties/limits_store/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema46.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/limits_store/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","properties":{"durability":{"type":"string","enum":["os","fsync","strict"]},"capture":{"type":"string","enum":["none","redacted"]},"rotation":{"type":"object","properties":{"max_size":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"},"max_age":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"retention":{"type":"object","properties":{"max_age":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_size":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}},"minProperties":1,"additionalProperties":false},"checkpoint_every":{"type":"integer","minimum":1,"maximum":1000000},"sinks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"type":{"type":"string","enum":["webhook","otlp","stdout"]},"url":{"type":"string"},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"verdict":{"type":"array","items":{"type":"string","enum":["allow","redact","escalate","block"]},"minItems":1},"event_type":{"type":"array","items":{"type":"string","enum":["decision","mirror","auth","config","limit","log"]},"minItems":1},"max_behind":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}},"required":["name","type"],"additionalProperties":false}},"signing_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]}},"additionalProperties":false};
const pattern61 = new RegExp("^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", "u");
const pattern65 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "durability") || (key0 === "capture")) || (key0 === "rotation")) || (key0 === "retention")) || (key0 === "checkpoint_every")) || (key0 === "sinks")) || (key0 === "signing_key_ref"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.durability !== undefined){
let data0 = data.durability;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/durability",schemaPath:"#/properties/events/properties/durability/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "os") || (data0 === "fsync")) || (data0 === "strict"))){
vErrors = added(vErrors, {instancePath:instancePath+"/durability",schemaPath:"#/properties/events/properties/durability/enum",keyword:"enum",params:{allowedValues: schema47.properties.durability.enum}});
errors++;
}
}
if(data.capture !== undefined){
let data1 = data.capture;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/capture",schemaPath:"#/properties/events/properties/capture/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "none") || (data1 === "redacted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/capture",schemaPath:"#/properties/events/properties/capture/enum",keyword:"enum",params:{allowedValues: schema47.properties.capture.enum}});
errors++;
}
}
if(data.rotation !== undefined){
let data2 = data.rotation;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "max_size") || (key1 === "max_age"))){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation",schemaPath:"#/properties/events/properties/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.max_size !== undefined){
let data3 = data2.max_size;
if(typeof data3 === "string"){
if(!pattern61.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_size",schemaPath:"#/properties/events/properties/rotation/properties/max_size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_size",schemaPath:"#/properties/events/properties/rotation/properties/max_size/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.max_age !== undefined){
let data4 = data2.max_age;
if(typeof data4 === "string"){
if(!pattern22.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_age",schemaPath:"#/properties/events/properties/rotation/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_age",schemaPath:"#/properties/events/properties/rotation/properties/max_age/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation",schemaPath:"#/properties/events/properties/rotation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retention !== undefined){
let data5 = data.retention;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/events/properties/retention/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data5){
if(!((key2 === "max_age") || (key2 === "max_size"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/events/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.max_age !== undefined){
let data6 = data5.max_age;
if(typeof data6 === "string"){
if(!pattern22.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_age",schemaPath:"#/properties/events/properties/retention/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_age",schemaPath:"#/properties/events/properties/retention/properties/max_age/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.max_size !== undefined){
let data7 = data5.max_size;
if(typeof data7 === "string"){
if(!pattern61.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_size",schemaPath:"#/properties/events/properties/retention/properties/max_size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_size",schemaPath:"#/properties/events/properties/retention/properties/max_size/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/events/properties/retention/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checkpoint_every !== undefined){
let data8 = data.checkpoint_every;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/events/properties/checkpoint_every/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/events/properties/checkpoint_every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/events/properties/checkpoint_every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.sinks !== undefined){
let data9 = data.sinks;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/events/properties/sinks/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data10.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/events/properties/sinks/items/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key3 in data10){
if(!(((((((key3 === "name") || (key3 === "type")) || (key3 === "url")) || (key3 === "secret_key_ref")) || (key3 === "verdict")) || (key3 === "event_type")) || (key3 === "max_behind"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/events/properties/sinks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(!pattern65.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/name",schemaPath:"#/properties/events/properties/sinks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/name",schemaPath:"#/properties/events/properties/sinks/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.type !== undefined){
let data12 = data10.type;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/type",schemaPath:"#/properties/events/properties/sinks/items/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data12 === "webhook") || (data12 === "otlp")) || (data12 === "stdout"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/type",schemaPath:"#/properties/events/properties/sinks/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.sinks.items.properties.type.enum}});
errors++;
}
}
if(data10.url !== undefined){
if(typeof data10.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/url",schemaPath:"#/properties/events/properties/sinks/items/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.secret_key_ref !== undefined){
let data14 = data10.secret_key_ref;
const _errs34 = errors;
let valid6 = false;
let passing0 = null;
const _errs35 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key4 in data14){
if(!(key4 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data14.env !== undefined){
let data15 = data14.env;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key5 in data14){
if(!(key5 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data14.file !== undefined){
let data16 = data14.file;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/events/properties/sinks/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data10.verdict !== undefined){
let data17 = data10.verdict;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict",schemaPath:"#/properties/events/properties/sinks/items/properties/verdict/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict/" + i1,schemaPath:"#/properties/events/properties/sinks/items/properties/verdict/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data18 === "allow") || (data18 === "redact")) || (data18 === "escalate")) || (data18 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict/" + i1,schemaPath:"#/properties/events/properties/sinks/items/properties/verdict/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.sinks.items.properties.verdict.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict",schemaPath:"#/properties/events/properties/sinks/items/properties/verdict/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data10.event_type !== undefined){
let data19 = data10.event_type;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type",schemaPath:"#/properties/events/properties/sinks/items/properties/event_type/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type/" + i2,schemaPath:"#/properties/events/properties/sinks/items/properties/event_type/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data20 === "decision") || (data20 === "mirror")) || (data20 === "auth")) || (data20 === "config")) || (data20 === "limit")) || (data20 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type/" + i2,schemaPath:"#/properties/events/properties/sinks/items/properties/event_type/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.sinks.items.properties.event_type.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type",schemaPath:"#/properties/events/properties/sinks/items/properties/event_type/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data10.max_behind !== undefined){
let data21 = data10.max_behind;
if(typeof data21 === "string"){
if(!pattern61.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/max_behind",schemaPath:"#/properties/events/properties/sinks/items/properties/max_behind/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/max_behind",schemaPath:"#/properties/events/properties/sinks/items/properties/max_behind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/events/properties/sinks/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks",schemaPath:"#/properties/events/properties/sinks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.signing_key_ref !== undefined){
let data22 = data.signing_key_ref;
const _errs56 = errors;
let valid13 = false;
let passing1 = null;
const _errs57 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key6 in data22){
if(!(key6 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data22.env !== undefined){
let data23 = data22.env;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/env",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/env",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs57 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
var props1 = true;
}
const _errs62 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key7 in data22){
if(!(key7 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data22.file !== undefined){
let data24 = data22.file;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/file",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/file",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/events/properties/signing_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","properties":{"endpoint":{"type":"string","pattern":"^https?://[^/\\s?#@]+[^\\s?#]*$"},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]{1,64}$"},"additionalProperties":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]}},"service_name":{"type":"string","minLength":1,"maxLength":200},"resource":{"type":"object","additionalProperties":{"type":"string","maxLength":500}},"traces":{"type":"object","properties":{"enabled":{"type":"boolean"},"sample_ratio":{"type":"number","minimum":0,"maximum":1}},"additionalProperties":false},"metrics":{"type":"object","properties":{"enabled":{"type":"boolean"},"interval":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"required":["endpoint"],"additionalProperties":false};
const pattern69 = new RegExp("^https?://[^/\\s?#@]+[^\\s?#]*$", "u");
const pattern70 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/telemetry/required",keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "endpoint") || (key0 === "headers")) || (key0 === "service_name")) || (key0 === "resource")) || (key0 === "traces")) || (key0 === "metrics"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!pattern69.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/telemetry/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#@]+[^\\s?#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/telemetry/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.headers !== undefined){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern70.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/telemetry/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/telemetry/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key3 in data2){
if(!(key3 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.env !== undefined){
let data3 = data2.env;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key4 in data2){
if(!(key4 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data2.file !== undefined){
let data4 = data2.file;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/telemetry/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.service_name !== undefined){
let data5 = data.service_name;
if(typeof data5 === "string"){
if(func2(data5) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/telemetry/properties/service_name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/telemetry/properties/service_name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/telemetry/properties/service_name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resource !== undefined){
let data6 = data.resource;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
let data7 = data6[key5];
if(typeof data7 === "string"){
if(func2(data7) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/resource/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/resource/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resource/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/telemetry/properties/resource/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resource",schemaPath:"#/properties/telemetry/properties/resource/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.traces !== undefined){
let data8 = data.traces;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
if(!((key6 === "enabled") || (key6 === "sample_ratio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/traces",schemaPath:"#/properties/telemetry/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data8.enabled !== undefined){
if(typeof data8.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/enabled",schemaPath:"#/properties/telemetry/properties/traces/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.sample_ratio !== undefined){
let data10 = data8.sample_ratio;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/telemetry/properties/traces/properties/sample_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/telemetry/properties/traces/properties/sample_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/telemetry/properties/traces/properties/sample_ratio/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/traces",schemaPath:"#/properties/telemetry/properties/traces/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.metrics !== undefined){
let data11 = data.metrics;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
if(!((key7 === "enabled") || (key7 === "interval"))){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/telemetry/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/enabled",schemaPath:"#/properties/telemetry/properties/metrics/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data11.interval !== undefined){
let data13 = data11.interval;
if(typeof data13 === "string"){
if(!pattern22.test(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/interval",schemaPath:"#/properties/telemetry/properties/metrics/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/interval",schemaPath:"#/properties/telemetry/properties/metrics/properties/interval/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/telemetry/properties/metrics/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"suites":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":2000},"target":{"type":"string","minLength":1},"cases":{"type":"array","minItems":1,"items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":2000},"input":{"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"type":"object"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"request":{"type":"object"},"upstream_response":{"oneOf":[{"type":"string"},{"type":"object"},{"type":"array","minItems":1,"items":{"type":["string","object"]}}]},"endpoint":{"type":"string","enum":["/v1/chat/completions","/v1/completions","/v1/responses","/v1/embeddings","/v1/moderations","/v1/messages"]},"caller":{"type":"object","properties":{"user":{"type":"string","minLength":1},"team":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"key":{"type":"string","minLength":1}},"additionalProperties":false}},"anyOf":[{"required":["messages"]},{"required":["request"]}],"additionalProperties":false},"expected":{"type":"object","properties":{"verdict":{"type":"string","enum":["allow","redact","escalate","block"]},"reason_code":{"type":["string","null"]},"policy":{"type":["string","null"]},"phase":{"type":"string","enum":["input","output"]},"redacted":{"type":["boolean","string"]}},"minProperties":1,"additionalProperties":false}},"required":["name","input","expected"],"additionalProperties":false}}},"required":["name","cases"],"additionalProperties":false}}},"required":["suites"],"additionalProperties":false};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suites === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/testing/required",keyword:"required",params:{missingProperty: "suites"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "suites")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/testing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.suites !== undefined){
let data0 = data.suites;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/testing/properties/suites/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.cases === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/testing/properties/suites/items/required",keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "name") || (key1 === "description")) || (key1 === "target")) || (key1 === "cases"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/testing/properties/suites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.description !== undefined){
let data3 = data1.description;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/description",schemaPath:"#/properties/testing/properties/suites/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/description",schemaPath:"#/properties/testing/properties/suites/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.target !== undefined){
let data4 = data1.target;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/target",schemaPath:"#/properties/testing/properties/suites/items/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/target",schemaPath:"#/properties/testing/properties/suites/items/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.cases !== undefined){
let data5 = data1.cases;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data6.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data6.expected === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
for(const key2 in data6){
if(!((((key2 === "name") || (key2 === "description")) || (key2 === "input")) || (key2 === "expected"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.description !== undefined){
let data8 = data6.description;
if(typeof data8 === "string"){
if(func2(data8) > 2000){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/description",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/description",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.input !== undefined){
let data9 = data6.input;
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.messages === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.request === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty: "request"}});
errors++;
}
}
var _valid0 = _errs26 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((((((key3 === "messages") || (key3 === "headers")) || (key3 === "request")) || (key3 === "upstream_response")) || (key3 === "endpoint")) || (key3 === "caller"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.messages !== undefined){
let data10 = data9.messages;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/messages/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages/" + i2,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/messages/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/messages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.headers !== undefined){
let data12 = data9.headers;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(typeof data12[key4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/headers",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data9.request !== undefined){
let data14 = data9.request;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/request",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/request/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data9.upstream_response !== undefined){
let data15 = data9.upstream_response;
const _errs40 = errors;
let valid12 = false;
let passing0 = null;
const _errs41 = errors;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid12 = true;
passing0 = 0;
}
const _errs43 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid12 = true;
passing0 = 1;
}
const _errs45 = errors;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response/" + i3,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/items/type",keyword:"type",params:{type: schema49.properties.suites.items.properties.cases.items.properties.input.properties.upstream_response.oneOf[2].items.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid1 = _errs45 === errors;
if(_valid1 && valid12){
valid12 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid12 = true;
passing0 = 2;
}
}
}
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data9.endpoint !== undefined){
let data17 = data9.endpoint;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/endpoint",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data17 === "/v1/chat/completions") || (data17 === "/v1/completions")) || (data17 === "/v1/responses")) || (data17 === "/v1/embeddings")) || (data17 === "/v1/moderations")) || (data17 === "/v1/messages"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/endpoint",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/endpoint/enum",keyword:"enum",params:{allowedValues: schema49.properties.suites.items.properties.cases.items.properties.input.properties.endpoint.enum}});
errors++;
}
}
if(data9.caller !== undefined){
let data18 = data9.caller;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((((key5 === "user") || (key5 === "team")) || (key5 === "role")) || (key5 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data18.user !== undefined){
let data19 = data18.user;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/user",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/user/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/user",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/user/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.team !== undefined){
let data20 = data18.team;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/team",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/team/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/team",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/team/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.role !== undefined){
let data21 = data18.role;
if(typeof data21 === "string"){
if(func2(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/role",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/role",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.key !== undefined){
let data22 = data18.key;
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/key",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/key/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/key",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/key/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/properties/caller/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/input/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data6.expected !== undefined){
let data23 = data6.expected;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data23){
if(!(((((key6 === "verdict") || (key6 === "reason_code")) || (key6 === "policy")) || (key6 === "phase")) || (key6 === "redacted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.verdict !== undefined){
let data24 = data23.verdict;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/verdict",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/verdict/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data24 === "allow") || (data24 === "redact")) || (data24 === "escalate")) || (data24 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/verdict",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema49.properties.suites.items.properties.cases.items.properties.expected.properties.verdict.enum}});
errors++;
}
}
if(data23.reason_code !== undefined){
let data25 = data23.reason_code;
if((typeof data25 !== "string") && (data25 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/reason_code",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/reason_code/type",keyword:"type",params:{type: schema49.properties.suites.items.properties.cases.items.properties.expected.properties.reason_code.type}});
errors++;
}
}
if(data23.policy !== undefined){
let data26 = data23.policy;
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/policy",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/policy/type",keyword:"type",params:{type: schema49.properties.suites.items.properties.cases.items.properties.expected.properties.policy.type}});
errors++;
}
}
if(data23.phase !== undefined){
let data27 = data23.phase;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/phase",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/phase/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data27 === "input") || (data27 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/phase",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/phase/enum",keyword:"enum",params:{allowedValues: schema49.properties.suites.items.properties.cases.items.properties.expected.properties.phase.enum}});
errors++;
}
}
if(data23.redacted !== undefined){
let data28 = data23.redacted;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/redacted",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/properties/redacted/type",keyword:"type",params:{type: schema49.properties.suites.items.properties.cases.items.properties.expected.properties.redacted.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/properties/expected/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/testing/properties/suites/items/properties/cases/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases",schemaPath:"#/properties/testing/properties/suites/items/properties/cases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/testing/properties/suites/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites",schemaPath:"#/properties/testing/properties/suites/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/properties/testing/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.pack !== undefined){
if(!(validate53(data.pack, {instancePath:instancePath+"/pack",parentData:data,parentDataProperty:"pack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.policies !== undefined){
if(!(validate55(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
let data2 = data.policy;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: schema19.properties.policy.type}});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func1.call(schema19.properties.policy.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2["prompt-injection"] !== undefined){
if(!(validate57(data2["prompt-injection"], {instancePath:instancePath+"/policy/prompt-injection",parentData:data2,parentDataProperty:"prompt-injection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data2["pii-detector"] !== undefined){
if(!(validate59(data2["pii-detector"], {instancePath:instancePath+"/policy/pii-detector",parentData:data2,parentDataProperty:"pii-detector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data2["hipaa-phi-detector"] !== undefined){
if(!(validate61(data2["hipaa-phi-detector"], {instancePath:instancePath+"/policy/hipaa-phi-detector",parentData:data2,parentDataProperty:"hipaa-phi-detector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2["dlp-filter"] !== undefined){
if(!(validate63(data2["dlp-filter"], {instancePath:instancePath+"/policy/dlp-filter",parentData:data2,parentDataProperty:"dlp-filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data2["entity-list-filter"] !== undefined){
if(!(validate65(data2["entity-list-filter"], {instancePath:instancePath+"/policy/entity-list-filter",parentData:data2,parentDataProperty:"entity-list-filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data2["safety-filter"] !== undefined){
if(!(validate67(data2["safety-filter"], {instancePath:instancePath+"/policy/safety-filter",parentData:data2,parentDataProperty:"safety-filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data2["agent-firewall"] !== undefined){
if(!(validate69(data2["agent-firewall"], {instancePath:instancePath+"/policy/agent-firewall",parentData:data2,parentDataProperty:"agent-firewall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data2["tool-validation"] !== undefined){
if(!(validate71(data2["tool-validation"], {instancePath:instancePath+"/policy/tool-validation",parentData:data2,parentDataProperty:"tool-validation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data2["language-validator"] !== undefined){
if(!(validate73(data2["language-validator"], {instancePath:instancePath+"/policy/language-validator",parentData:data2,parentDataProperty:"language-validator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data2["code-sanitizer"] !== undefined){
if(!(validate75(data2["code-sanitizer"], {instancePath:instancePath+"/policy/code-sanitizer",parentData:data2,parentDataProperty:"code-sanitizer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data2["external-moderation"] !== undefined){
if(!(validate77(data2["external-moderation"], {instancePath:instancePath+"/policy/external-moderation",parentData:data2,parentDataProperty:"external-moderation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data2["flagged-review"] !== undefined){
if(!(validate79(data2["flagged-review"], {instancePath:instancePath+"/policy/flagged-review",parentData:data2,parentDataProperty:"flagged-review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data2.rbac !== undefined){
if(!(validate81(data2.rbac, {instancePath:instancePath+"/policy/rbac",parentData:data2,parentDataProperty:"rbac",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data2["data-routing-policy"] !== undefined){
if(!(validate83(data2["data-routing-policy"], {instancePath:instancePath+"/policy/data-routing-policy",parentData:data2,parentDataProperty:"data-routing-policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data2["audit-logger"] !== undefined){
if(!(validate85(data2["audit-logger"], {instancePath:instancePath+"/policy/audit-logger",parentData:data2,parentDataProperty:"audit-logger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
}
if(data.providers !== undefined){
if(!(validate87(data.providers, {instancePath:instancePath+"/providers",parentData:data,parentDataProperty:"providers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.model_groups !== undefined){
if(!(validate89(data.model_groups, {instancePath:instancePath+"/model_groups",parentData:data,parentDataProperty:"model_groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.consumer_groups !== undefined){
if(!(validate91(data.consumer_groups, {instancePath:instancePath+"/consumer_groups",parentData:data,parentDataProperty:"consumer_groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.rate_limits !== undefined){
if(!(validate93(data.rate_limits, {instancePath:instancePath+"/rate_limits",parentData:data,parentDataProperty:"rate_limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.budgets !== undefined){
if(!(validate95(data.budgets, {instancePath:instancePath+"/budgets",parentData:data,parentDataProperty:"budgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.size_limits !== undefined){
if(!(validate97(data.size_limits, {instancePath:instancePath+"/size_limits",parentData:data,parentDataProperty:"size_limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.streaming !== undefined){
if(!(validate99(data.streaming, {instancePath:instancePath+"/streaming",parentData:data,parentDataProperty:"streaming",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
if(!(validate101(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.allowed_hosts !== undefined){
if(!(validate103(data.allowed_hosts, {instancePath:instancePath+"/allowed_hosts",parentData:data,parentDataProperty:"allowed_hosts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.limits_store !== undefined){
if(!(validate105(data.limits_store, {instancePath:instancePath+"/limits_store",parentData:data,parentDataProperty:"limits_store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
if(!(validate107(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.telemetry !== undefined){
if(!(validate109(data.telemetry, {instancePath:instancePath+"/telemetry",parentData:data,parentDataProperty:"telemetry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.testing !== undefined){
if(!(validate111(data.testing, {instancePath:instancePath+"/testing",parentData:data,parentDataProperty:"testing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
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
/** The errors of a config, all at once; none where it fits the schema. */
exports.validateConfig = function validateConfig(value) {
  return validate(value) ? [] : validate.errors;
};
