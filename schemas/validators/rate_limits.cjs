// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_model":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"models":{"type":"object","propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"default_output_tokens":{"type":"integer","minimum":0,"maximum":10000000}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func6 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };

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
if(!(((((((key0 === "global") || (key0 === "per_key")) || (key0 === "per_user")) || (key0 === "per_team")) || (key0 === "per_model")) || (key0 === "models")) || (key0 === "default_output_tokens"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.global !== undefined){
let data0 = data.global;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
if(!(func1.call(schema19.properties.global.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.requests_per_minute !== undefined){
let data1 = data0.requests_per_minute;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/global/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/global/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_minute",schemaPath:"#/properties/global/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_minute !== undefined){
let data2 = data0.tokens_per_minute;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/global/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/global/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_minute",schemaPath:"#/properties/global/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_minute !== undefined){
let data3 = data0.cost_per_minute;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/global/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/global/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_minute",schemaPath:"#/properties/global/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.requests_per_day !== undefined){
let data4 = data0.requests_per_day;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.requests_per_month !== undefined){
let data5 = data0.requests_per_month;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000000 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_day !== undefined){
let data6 = data0.tokens_per_day;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000000 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_month !== undefined){
let data7 = data0.tokens_per_month;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000000 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_day !== undefined){
let data8 = data0.cost_per_day;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.cost_per_month !== undefined){
let data9 = data0.cost_per_month;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.parallel_requests !== undefined){
let data10 = data0.parallel_requests;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/global/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000000 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/global/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/parallel_requests",schemaPath:"#/properties/global/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.on_store_failure !== undefined){
let data11 = data0.on_store_failure;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/global/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "closed") || (data11 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/global/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.global.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_key !== undefined){
let data12 = data.per_key;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema19.properties.per_key.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data12.requests_per_minute !== undefined){
let data13 = data12.requests_per_minute;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/per_key/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_minute",schemaPath:"#/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_minute !== undefined){
let data14 = data12.tokens_per_minute;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/per_key/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_minute",schemaPath:"#/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.cost_per_minute !== undefined){
let data15 = data12.cost_per_minute;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/per_key/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/per_key/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_minute",schemaPath:"#/properties/per_key/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.requests_per_day !== undefined){
let data16 = data12.requests_per_day;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.requests_per_month !== undefined){
let data17 = data12.requests_per_month;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_day !== undefined){
let data18 = data12.tokens_per_day;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.tokens_per_month !== undefined){
let data19 = data12.tokens_per_month;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000000000 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.cost_per_day !== undefined){
let data20 = data12.cost_per_day;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.cost_per_month !== undefined){
let data21 = data12.cost_per_month;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data12.parallel_requests !== undefined){
let data22 = data12.parallel_requests;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/per_key/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000000000 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/per_key/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/parallel_requests",schemaPath:"#/properties/per_key/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data12.on_store_failure !== undefined){
let data23 = data12.on_store_failure;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "closed") || (data23 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_user !== undefined){
let data24 = data.per_user;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data24){
if(!(func1.call(schema19.properties.per_user.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data24.requests_per_minute !== undefined){
let data25 = data24.requests_per_minute;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/per_user/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_minute",schemaPath:"#/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_minute !== undefined){
let data26 = data24.tokens_per_minute;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/per_user/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_minute",schemaPath:"#/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.cost_per_minute !== undefined){
let data27 = data24.cost_per_minute;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/per_user/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/per_user/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_minute",schemaPath:"#/properties/per_user/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.requests_per_day !== undefined){
let data28 = data24.requests_per_day;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.requests_per_month !== undefined){
let data29 = data24.requests_per_month;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_day !== undefined){
let data30 = data24.tokens_per_day;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000000 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.tokens_per_month !== undefined){
let data31 = data24.tokens_per_month;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000000000 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.cost_per_day !== undefined){
let data32 = data24.cost_per_day;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.cost_per_month !== undefined){
let data33 = data24.cost_per_month;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data24.parallel_requests !== undefined){
let data34 = data24.parallel_requests;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/per_user/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/per_user/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/parallel_requests",schemaPath:"#/properties/per_user/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data24.on_store_failure !== undefined){
let data35 = data24.on_store_failure;
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data35 === "closed") || (data35 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_team !== undefined){
let data36 = data.per_team;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data36){
if(!(func1.call(schema19.properties.per_team.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data36.requests_per_minute !== undefined){
let data37 = data36.requests_per_minute;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/per_team/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/per_team/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_minute",schemaPath:"#/properties/per_team/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_minute !== undefined){
let data38 = data36.tokens_per_minute;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/per_team/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/per_team/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_minute",schemaPath:"#/properties/per_team/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.cost_per_minute !== undefined){
let data39 = data36.cost_per_minute;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/per_team/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/per_team/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_minute",schemaPath:"#/properties/per_team/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.requests_per_day !== undefined){
let data40 = data36.requests_per_day;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.requests_per_month !== undefined){
let data41 = data36.requests_per_month;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_day !== undefined){
let data42 = data36.tokens_per_day;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.tokens_per_month !== undefined){
let data43 = data36.tokens_per_month;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000000000 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.cost_per_day !== undefined){
let data44 = data36.cost_per_day;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.cost_per_month !== undefined){
let data45 = data36.cost_per_month;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data36.parallel_requests !== undefined){
let data46 = data36.parallel_requests;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/per_team/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000000 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/per_team/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/parallel_requests",schemaPath:"#/properties/per_team/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data36.on_store_failure !== undefined){
let data47 = data36.on_store_failure;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data47 === "closed") || (data47 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_model !== undefined){
let data48 = data.per_model;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data48){
if(!(func1.call(schema19.properties.per_model.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data48.requests_per_minute !== undefined){
let data49 = data48.requests_per_minute;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/per_model/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/per_model/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_minute",schemaPath:"#/properties/per_model/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_minute !== undefined){
let data50 = data48.tokens_per_minute;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/per_model/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/per_model/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_minute",schemaPath:"#/properties/per_model/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.cost_per_minute !== undefined){
let data51 = data48.cost_per_minute;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/per_model/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data51 < 0 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/per_model/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_minute",schemaPath:"#/properties/per_model/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.requests_per_day !== undefined){
let data52 = data48.requests_per_day;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000000 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data52 < 0 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.requests_per_month !== undefined){
let data53 = data48.requests_per_month;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000000 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data53 < 0 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_day !== undefined){
let data54 = data48.tokens_per_day;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000000 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data54 < 0 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.tokens_per_month !== undefined){
let data55 = data48.tokens_per_month;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000000 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data55 < 0 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.cost_per_day !== undefined){
let data56 = data48.cost_per_day;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data56 < 0 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.cost_per_month !== undefined){
let data57 = data48.cost_per_month;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data48.parallel_requests !== undefined){
let data58 = data48.parallel_requests;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/per_model/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000000 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/per_model/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data58 < 0 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/parallel_requests",schemaPath:"#/properties/per_model/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data48.on_store_failure !== undefined){
let data59 = data48.on_store_failure;
if(typeof data59 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/per_model/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data59 === "closed") || (data59 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/per_model/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_model.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.models !== undefined){
let data60 = data.models;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key6 in data60){
const _errs129 = errors;
if(typeof key6 === "string"){
if(func6(key6) > 100){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key6});
errors++;
}
if(func6(key6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6});
errors++;
}
}
var valid6 = _errs129 === errors;
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data60){
let data61 = data60[key7];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data61){
if(!(func1.call(schema19.properties.models.additionalProperties.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data61.requests_per_minute !== undefined){
let data62 = data61.requests_per_minute;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_minute !== undefined){
let data63 = data61.tokens_per_minute;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000000 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data63 < 0 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.cost_per_minute !== undefined){
let data64 = data61.cost_per_minute;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data64 < 0 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_minute",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.requests_per_day !== undefined){
let data65 = data61.requests_per_day;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000000000 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data65 < 0 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.requests_per_month !== undefined){
let data66 = data61.requests_per_month;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000000000 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data66 < 0 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_day !== undefined){
let data67 = data61.tokens_per_day;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1000000000000 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data67 < 0 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.tokens_per_month !== undefined){
let data68 = data61.tokens_per_month;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1000000000000 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data68 < 0 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.cost_per_day !== undefined){
let data69 = data61.cost_per_day;
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000000 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data69 < 0 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.cost_per_month !== undefined){
let data70 = data61.cost_per_month;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1000000 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data70 < 0 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data61.parallel_requests !== undefined){
let data71 = data61.parallel_requests;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/models/additionalProperties/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1000000000000 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/models/additionalProperties/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data71 < 0 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parallel_requests",schemaPath:"#/properties/models/additionalProperties/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data61.on_store_failure !== undefined){
let data72 = data61.on_store_failure;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/models/additionalProperties/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data72 === "closed") || (data72 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/models/additionalProperties/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.models.additionalProperties.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.default_output_tokens !== undefined){
let data73 = data.default_output_tokens;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/default_output_tokens/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10000000 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/default_output_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}});
errors++;
}
if(data73 < 0 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/default_output_tokens",schemaPath:"#/properties/default_output_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
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
