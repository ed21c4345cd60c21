// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"max_request_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_response_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_messages":{"type":"integer","minimum":1},"max_input_characters":{"type":"integer","minimum":1}},"additionalProperties":false};

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
for(const key0 in data){
if(!((((key0 === "max_request_bytes") || (key0 === "max_response_bytes")) || (key0 === "max_messages")) || (key0 === "max_input_characters"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.max_request_bytes !== undefined){
let data0 = data.max_request_bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 33554432 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_response_bytes !== undefined){
let data1 = data.max_response_bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/max_response_bytes/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 33554432 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/max_response_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_response_bytes",schemaPath:"#/properties/max_response_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_messages !== undefined){
let data2 = data.max_messages;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_messages",schemaPath:"#/properties/max_messages/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_messages",schemaPath:"#/properties/max_messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.max_input_characters !== undefined){
let data3 = data.max_input_characters;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_input_characters",schemaPath:"#/properties/max_input_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_input_characters",schemaPath:"#/properties/max_input_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
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
exports.validatePart = (value) => (validate(value) ? [] : validate.errors);
