// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"blocked_tools":{"type":"array","items":{"type":"string","minLength":1}},"denied_tools":{"type":"array","items":{"type":"string","minLength":1}},"tools":{"type":"object","additionalProperties":false,"properties":{"roles":{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"type":"string","minLength":1}},"denied":{"type":"array","items":{"type":"string","minLength":1}}}}}}},"action":{"type":"string","enum":["block","escalate"]},"action_limits":{"type":"object","additionalProperties":false,"properties":{"per_response":{"type":"integer","minimum":1},"per_conversation":{"type":"integer","minimum":1}}},"max_actions_per_session":{"type":"integer","minimum":1},"rate_limits":{"type":"object","additionalProperties":{"type":"integer","minimum":1}},"transaction_limits":{"anyOf":[{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tools"],"properties":{"tools":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"amount_fields":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"max_amount":{"type":"number","minimum":0},"max_total":{"type":"number","minimum":0},"approval_above":{"type":"number","minimum":0},"currency_field":{"type":"string","minLength":1},"currencies":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"missing_amount":{"type":"string","enum":["block","allow"]}}}},{"type":"object","additionalProperties":false,"properties":{"max_single_transaction":{"type":"number","minimum":0},"max_daily_total":{"type":"number","minimum":0},"require_approval_above":{"type":"number","minimum":0},"amount_fields":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}]},"kill_switch":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"scope":{"type":"string","enum":["tools","all"]},"tools":{"type":"array","items":{"type":"string","minLength":1}},"keys":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}}}},"kill_switches":{"type":"object","additionalProperties":false,"properties":{"max_errors_before_halt":{"type":"integer","minimum":1},"halt_on_pii_in_action":{"type":"boolean"},"halt_on_suspicious_pattern":{"type":"boolean"}}},"monitoring":{"type":"object","additionalProperties":false,"properties":{"alert_on_denied_action":{"type":"boolean"},"alert_on_rate_limit":{"type":"boolean"},"alert_threshold_percent":{"type":"number"}}},"message":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools",schemaPath:"#/properties/allowed_tools/type",keyword:"type",params:{type: "array"}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/blocked_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/blocked_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools",schemaPath:"#/properties/blocked_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.denied_tools !== undefined){
let data4 = data.denied_tools;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/denied_tools/" + i2,schemaPath:"#/properties/denied_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/denied_tools/" + i2,schemaPath:"#/properties/denied_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/denied_tools",schemaPath:"#/properties/denied_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tools !== undefined){
let data6 = data.tools;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(key1 === "roles")){
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.roles !== undefined){
let data7 = data6.roles;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles",schemaPath:"#/properties/tools/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data7){
let data8 = data7[key2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "allowed") || (key3 === "denied"))){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.allowed !== undefined){
let data9 = data8.allowed;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed/" + i3,schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/allowed/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed/" + i3,schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/allowed/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed",schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/allowed/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data8.denied !== undefined){
let data11 = data8.denied;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied/" + i4,schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/denied/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied/" + i4,schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/denied/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied",schemaPath:"#/properties/tools/properties/roles/additionalProperties/properties/denied/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools/roles",schemaPath:"#/properties/tools/properties/roles/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.action !== undefined){
let data13 = data.action;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "block") || (data13 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.action_limits !== undefined){
let data14 = data.action_limits;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((key4 === "per_response") || (key4 === "per_conversation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/action_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data14.per_response !== undefined){
let data15 = data14.per_response;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/action_limits/properties/per_response/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/action_limits/properties/per_response/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data14.per_conversation !== undefined){
let data16 = data14.per_conversation;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/action_limits/properties/per_conversation/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/action_limits/properties/per_conversation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/action_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.max_actions_per_session !== undefined){
let data17 = data.max_actions_per_session;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_actions_per_session",schemaPath:"#/properties/max_actions_per_session/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_actions_per_session",schemaPath:"#/properties/max_actions_per_session/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.rate_limits !== undefined){
let data18 = data.rate_limits;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
let data19 = data18[key5];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/rate_limits/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limits/additionalProperties/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/rate_limits/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rate_limits/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.transaction_limits !== undefined){
let data20 = data.transaction_limits;
const _errs48 = errors;
let valid16 = false;
const _errs49 = errors;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tools === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5,schemaPath:"#/properties/transaction_limits/anyOf/0/items/required",keyword:"required",params:{missingProperty: "tools"}});
errors++;
}
for(const key6 in data21){
if(!((((((((key6 === "tools") || (key6 === "amount_fields")) || (key6 === "max_amount")) || (key6 === "max_total")) || (key6 === "approval_above")) || (key6 === "currency_field")) || (key6 === "currencies")) || (key6 === "missing_amount"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5,schemaPath:"#/properties/transaction_limits/anyOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data21.tools !== undefined){
let data22 = data21.tools;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/tools",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/tools/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/tools/" + i6,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/tools/" + i6,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/tools",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.amount_fields !== undefined){
let data24 = data21.amount_fields;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/amount_fields",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/amount_fields/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/amount_fields/" + i7,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/amount_fields/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/amount_fields/" + i7,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/amount_fields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/amount_fields",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/amount_fields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.max_amount !== undefined){
let data26 = data21.max_amount;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/max_amount",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/max_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/max_amount",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/max_amount/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data21.max_total !== undefined){
let data27 = data21.max_total;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/max_total",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/max_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/max_total",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/max_total/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data21.approval_above !== undefined){
let data28 = data21.approval_above;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/approval_above",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/approval_above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/approval_above",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/approval_above/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data21.currency_field !== undefined){
let data29 = data21.currency_field;
if(typeof data29 === "string"){
if(func2(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currency_field",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currency_field/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currency_field",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currency_field/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data21.currencies !== undefined){
let data30 = data21.currencies;
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currencies",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currencies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currencies/" + i8,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currencies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currencies/" + i8,schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currencies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/currencies",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/currencies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.missing_amount !== undefined){
let data32 = data21.missing_amount;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/missing_amount",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/missing_amount/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data32 === "block") || (data32 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5+"/missing_amount",schemaPath:"#/properties/transaction_limits/anyOf/0/items/properties/missing_amount/enum",keyword:"enum",params:{allowedValues: schema19.properties.transaction_limits.anyOf[0].items.properties.missing_amount.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i5,schemaPath:"#/properties/transaction_limits/anyOf/0/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/transaction_limits/anyOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs49 === errors;
valid16 = valid16 || _valid0;
const _errs76 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
if(!((((key7 === "max_single_transaction") || (key7 === "max_daily_total")) || (key7 === "require_approval_above")) || (key7 === "amount_fields"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/transaction_limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data20.max_single_transaction !== undefined){
let data33 = data20.max_single_transaction;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/max_single_transaction",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/max_single_transaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/max_single_transaction",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/max_single_transaction/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data20.max_daily_total !== undefined){
let data34 = data20.max_daily_total;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/max_daily_total",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/max_daily_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/max_daily_total",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/max_daily_total/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data20.require_approval_above !== undefined){
let data35 = data20.require_approval_above;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/require_approval_above",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/require_approval_above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/require_approval_above",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/require_approval_above/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data20.amount_fields !== undefined){
let data36 = data20.amount_fields;
if(Array.isArray(data36)){
if(data36.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/amount_fields",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/amount_fields/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len9 = data36.length;
for(let i9=0; i9<len9; i9++){
let data37 = data36[i9];
if(typeof data37 === "string"){
if(func2(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/amount_fields/" + i9,schemaPath:"#/properties/transaction_limits/anyOf/1/properties/amount_fields/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/amount_fields/" + i9,schemaPath:"#/properties/transaction_limits/anyOf/1/properties/amount_fields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/amount_fields",schemaPath:"#/properties/transaction_limits/anyOf/1/properties/amount_fields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/transaction_limits/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs76 === errors;
valid16 = valid16 || _valid0;
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/transaction_limits/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.kill_switch !== undefined){
let data38 = data.kill_switch;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 in data38){
if(!((((((key8 === "enabled") || (key8 === "scope")) || (key8 === "tools")) || (key8 === "keys")) || (key8 === "users")) || (key8 === "teams"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/kill_switch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data38.enabled !== undefined){
if(typeof data38.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/enabled",schemaPath:"#/properties/kill_switch/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data38.scope !== undefined){
let data40 = data38.scope;
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/kill_switch/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data40 === "tools") || (data40 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/kill_switch/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.kill_switch.properties.scope.enum}});
errors++;
}
}
if(data38.tools !== undefined){
let data41 = data38.tools;
if(Array.isArray(data41)){
const len10 = data41.length;
for(let i10=0; i10<len10; i10++){
let data42 = data41[i10];
if(typeof data42 === "string"){
if(func2(data42) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i10,schemaPath:"#/properties/kill_switch/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i10,schemaPath:"#/properties/kill_switch/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools",schemaPath:"#/properties/kill_switch/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data38.keys !== undefined){
let data43 = data38.keys;
if(Array.isArray(data43)){
const len11 = data43.length;
for(let i11=0; i11<len11; i11++){
let data44 = data43[i11];
if(typeof data44 === "string"){
if(func2(data44) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i11,schemaPath:"#/properties/kill_switch/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i11,schemaPath:"#/properties/kill_switch/properties/keys/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys",schemaPath:"#/properties/kill_switch/properties/keys/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data38.users !== undefined){
let data45 = data38.users;
if(Array.isArray(data45)){
const len12 = data45.length;
for(let i12=0; i12<len12; i12++){
let data46 = data45[i12];
if(typeof data46 === "string"){
if(func2(data46) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i12,schemaPath:"#/properties/kill_switch/properties/users/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i12,schemaPath:"#/properties/kill_switch/properties/users/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users",schemaPath:"#/properties/kill_switch/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data38.teams !== undefined){
let data47 = data38.teams;
if(Array.isArray(data47)){
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
let data48 = data47[i13];
if(typeof data48 === "string"){
if(func2(data48) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i13,schemaPath:"#/properties/kill_switch/properties/teams/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i13,schemaPath:"#/properties/kill_switch/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams",schemaPath:"#/properties/kill_switch/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/kill_switch/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.kill_switches !== undefined){
let data49 = data.kill_switches;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key9 in data49){
if(!(((key9 === "max_errors_before_halt") || (key9 === "halt_on_pii_in_action")) || (key9 === "halt_on_suspicious_pattern"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches",schemaPath:"#/properties/kill_switches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data49.max_errors_before_halt !== undefined){
let data50 = data49.max_errors_before_halt;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches/max_errors_before_halt",schemaPath:"#/properties/kill_switches/properties/max_errors_before_halt/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches/max_errors_before_halt",schemaPath:"#/properties/kill_switches/properties/max_errors_before_halt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data49.halt_on_pii_in_action !== undefined){
if(typeof data49.halt_on_pii_in_action !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches/halt_on_pii_in_action",schemaPath:"#/properties/kill_switches/properties/halt_on_pii_in_action/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data49.halt_on_suspicious_pattern !== undefined){
if(typeof data49.halt_on_suspicious_pattern !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches/halt_on_suspicious_pattern",schemaPath:"#/properties/kill_switches/properties/halt_on_suspicious_pattern/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switches",schemaPath:"#/properties/kill_switches/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.monitoring !== undefined){
let data53 = data.monitoring;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key10 in data53){
if(!(((key10 === "alert_on_denied_action") || (key10 === "alert_on_rate_limit")) || (key10 === "alert_threshold_percent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data53.alert_on_denied_action !== undefined){
if(typeof data53.alert_on_denied_action !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring/alert_on_denied_action",schemaPath:"#/properties/monitoring/properties/alert_on_denied_action/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data53.alert_on_rate_limit !== undefined){
if(typeof data53.alert_on_rate_limit !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring/alert_on_rate_limit",schemaPath:"#/properties/monitoring/properties/alert_on_rate_limit/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data53.alert_threshold_percent !== undefined){
let data56 = data53.alert_threshold_percent;
if(!((typeof data56 == "number") && (isFinite(data56)))){
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring/alert_threshold_percent",schemaPath:"#/properties/monitoring/properties/alert_threshold_percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.message !== undefined){
let data57 = data.message;
if(typeof data57 === "string"){
if(func2(data57) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data58 = data.mode;
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data58 === "enforce") || (data58 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data59 = data.phases;
if(Array.isArray(data59)){
if(data59.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len14 = data59.length;
for(let i14=0; i14<len14; i14++){
let data60 = data59[i14];
if(typeof data60 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i14,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data60 === "input") || (data60 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i14,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i15 = data59.length;
let j0;
if(i15 > 1){
const indices0 = {};
for(;i15--;){
let item0 = data59[i15];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j0}});
errors++;
break;
}
indices0[item0] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data61 = data.exceptions;
if(Array.isArray(data61)){
const len15 = data61.length;
for(let i16=0; i16<len15; i16++){
let data62 = data61[i16];
const _errs142 = errors;
let valid45 = false;
let passing0 = null;
const _errs143 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs143 === errors;
if(_valid1){
valid45 = true;
passing0 = 0;
}
const _errs144 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs144 === errors;
if(_valid1 && valid45){
valid45 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid45 = true;
passing0 = 1;
}
const _errs145 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs145 === errors;
if(_valid1 && valid45){
valid45 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid45 = true;
passing0 = 2;
}
}
}
if(!valid45){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key11 in data62){
if(!(((((key11 === "value") || (key11 === "term")) || (key11 === "pattern")) || (key11 === "reason")) || (key11 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data62.value !== undefined){
let data63 = data62.value;
if(typeof data63 === "string"){
if(func2(data63) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.term !== undefined){
let data64 = data62.term;
if(typeof data64 === "string"){
if(func2(data64) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.pattern !== undefined){
let data65 = data62.pattern;
if(typeof data65 === "string"){
if(func2(data65) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.reason !== undefined){
let data66 = data62.reason;
if(typeof data66 === "string"){
if(func2(data66) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data66) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data62.expires !== undefined){
let data67 = data62.expires;
if(typeof data67 === "string"){
if(!pattern3.test(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i16,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data68 = data.uninspectable;
if(typeof data68 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data68 === "allow") || (data68 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data69 = data.stream;
if(typeof data69 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data69 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/enum",keyword:"enum",params:{allowedValues: schema19.properties.stream.enum}});
errors++;
}
}
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
