// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"suites":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":2000},"target":{"type":"string","minLength":1},"cases":{"type":"array","minItems":1,"items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string","maxLength":2000},"input":{"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"type":"object"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"request":{"type":"object"},"upstream_response":{"oneOf":[{"type":"string"},{"type":"object"},{"type":"array","minItems":1,"items":{"type":["string","object"]}}]},"endpoint":{"type":"string","enum":["/v1/chat/completions","/v1/completions","/v1/responses","/v1/embeddings","/v1/moderations","/v1/messages"]},"caller":{"type":"object","properties":{"user":{"type":"string","minLength":1},"team":{"type":"string","minLength":1},"role":{"type":"string","minLength":1},"key":{"type":"string","minLength":1}},"additionalProperties":false}},"anyOf":[{"required":["messages"]},{"required":["request"]}],"additionalProperties":false},"expected":{"type":"object","properties":{"verdict":{"type":"string","enum":["allow","redact","escalate","block"]},"reason_code":{"type":["string","null"]},"policy":{"type":["string","null"]},"phase":{"type":"string","enum":["input","output"]},"redacted":{"type":["boolean","string"]}},"minProperties":1,"additionalProperties":false}},"required":["name","input","expected"],"additionalProperties":false}}},"required":["name","cases"],"additionalProperties":false}}},"required":["suites"],"additionalProperties":false};
const func1 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };

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
if(data.suites === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suites"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "suites")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/suites/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data1.cases === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/suites/items/required",keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "name") || (key1 === "description")) || (key1 === "target")) || (key1 === "cases"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/suites/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func1(data2) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/suites/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func1(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/suites/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/name",schemaPath:"#/properties/suites/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.description !== undefined){
let data3 = data1.description;
if(typeof data3 === "string"){
if(func1(data3) > 2000){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/description",schemaPath:"#/properties/suites/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/description",schemaPath:"#/properties/suites/items/properties/description/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.target !== undefined){
let data4 = data1.target;
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/target",schemaPath:"#/properties/suites/items/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/target",schemaPath:"#/properties/suites/items/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.cases !== undefined){
let data5 = data1.cases;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases",schemaPath:"#/properties/suites/items/properties/cases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data6.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data6.expected === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/suites/items/properties/cases/items/required",keyword:"required",params:{missingProperty: "expected"}});
errors++;
}
for(const key2 in data6){
if(!((((key2 === "name") || (key2 === "description")) || (key2 === "input")) || (key2 === "expected"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/suites/items/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func1(data7) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/suites/items/properties/cases/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func1(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/suites/items/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/name",schemaPath:"#/properties/suites/items/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.description !== undefined){
let data8 = data6.description;
if(typeof data8 === "string"){
if(func1(data8) > 2000){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/description",schemaPath:"#/properties/suites/items/properties/cases/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/description",schemaPath:"#/properties/suites/items/properties/cases/items/properties/description/type",keyword:"type",params:{type: "string"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.request === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty: "request"}});
errors++;
}
}
var _valid0 = _errs26 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/anyOf",keyword:"anyOf",params:{}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data9.messages !== undefined){
let data10 = data9.messages;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/messages/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages/" + i2,schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/messages/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/messages",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/messages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.headers !== undefined){
let data12 = data9.headers;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(typeof data12[key4] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/headers",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data9.request !== undefined){
let data14 = data9.request;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/request",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/request/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid12 = true;
passing0 = 0;
}
const _errs43 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/1/type",keyword:"type",params:{type: "object"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response/" + i3,schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/items/type",keyword:"type",params:{type: schema19.properties.suites.items.properties.cases.items.properties.input.properties.upstream_response.oneOf[2].items.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf/2/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/upstream_response",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/upstream_response/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/endpoint",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data17 === "/v1/chat/completions") || (data17 === "/v1/completions")) || (data17 === "/v1/responses")) || (data17 === "/v1/embeddings")) || (data17 === "/v1/moderations")) || (data17 === "/v1/messages"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/endpoint",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/endpoint/enum",keyword:"enum",params:{allowedValues: schema19.properties.suites.items.properties.cases.items.properties.input.properties.endpoint.enum}});
errors++;
}
}
if(data9.caller !== undefined){
let data18 = data9.caller;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((((key5 === "user") || (key5 === "team")) || (key5 === "role")) || (key5 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data18.user !== undefined){
let data19 = data18.user;
if(typeof data19 === "string"){
if(func1(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/user",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/user/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/user",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/user/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.team !== undefined){
let data20 = data18.team;
if(typeof data20 === "string"){
if(func1(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/team",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/team/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/team",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/team/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.role !== undefined){
let data21 = data18.role;
if(typeof data21 === "string"){
if(func1(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/role",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/role",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.key !== undefined){
let data22 = data18.key;
if(typeof data22 === "string"){
if(func1(data22) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/key",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/key/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller/key",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/properties/key/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input/caller",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/properties/caller/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/input",schemaPath:"#/properties/suites/items/properties/cases/items/properties/input/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data6.expected !== undefined){
let data23 = data6.expected;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data23){
if(!(((((key6 === "verdict") || (key6 === "reason_code")) || (key6 === "policy")) || (key6 === "phase")) || (key6 === "redacted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.verdict !== undefined){
let data24 = data23.verdict;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/verdict",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/verdict/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data24 === "allow") || (data24 === "redact")) || (data24 === "escalate")) || (data24 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/verdict",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.suites.items.properties.cases.items.properties.expected.properties.verdict.enum}});
errors++;
}
}
if(data23.reason_code !== undefined){
let data25 = data23.reason_code;
if((typeof data25 !== "string") && (data25 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/reason_code",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/reason_code/type",keyword:"type",params:{type: schema19.properties.suites.items.properties.cases.items.properties.expected.properties.reason_code.type}});
errors++;
}
}
if(data23.policy !== undefined){
let data26 = data23.policy;
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/policy",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/policy/type",keyword:"type",params:{type: schema19.properties.suites.items.properties.cases.items.properties.expected.properties.policy.type}});
errors++;
}
}
if(data23.phase !== undefined){
let data27 = data23.phase;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/phase",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/phase/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data27 === "input") || (data27 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/phase",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.suites.items.properties.cases.items.properties.expected.properties.phase.enum}});
errors++;
}
}
if(data23.redacted !== undefined){
let data28 = data23.redacted;
if((typeof data28 !== "boolean") && (typeof data28 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected/redacted",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/properties/redacted/type",keyword:"type",params:{type: schema19.properties.suites.items.properties.cases.items.properties.expected.properties.redacted.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1+"/expected",schemaPath:"#/properties/suites/items/properties/cases/items/properties/expected/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases/" + i1,schemaPath:"#/properties/suites/items/properties/cases/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0+"/cases",schemaPath:"#/properties/suites/items/properties/cases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites/" + i0,schemaPath:"#/properties/suites/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{type: "array"}});
errors++;
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
exports.validatePart = (value) => (validate(value) ? [] : validate.errors);
