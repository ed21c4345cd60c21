// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"allowed_languages":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["am","ar","be","bg","bn","ca","cs","da","de","el","en","es","et","fa","fi","fr","gu","he","hi","hr","hu","hy","id","it","ja","ka","kk","km","kn","ko","lo","lt","lv","mk","ml","mr","my","ne","nl","no","pa","pl","pt","ro","ru","si","sk","sl","sr","sv","sw","ta","te","th","tl","tr","uk","ur","vi","zh"]}},"blocked_languages":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["am","ar","be","bg","bn","ca","cs","da","de","el","en","es","et","fa","fi","fr","gu","he","hi","hr","hu","hy","id","it","ja","ka","kk","km","kn","ko","lo","lt","lv","mk","ml","mr","my","ne","nl","no","pa","pl","pt","ro","ru","si","sk","sl","sr","sv","sw","ta","te","th","tl","tr","uk","ur","vi","zh"]}},"denied_languages":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["am","ar","be","bg","bn","ca","cs","da","de","el","en","es","et","fa","fi","fr","gu","he","hi","hr","hu","hy","id","it","ja","ka","kk","km","kn","ko","lo","lt","lv","mk","ml","mr","my","ne","nl","no","pa","pl","pt","ro","ru","si","sk","sl","sr","sv","sw","ta","te","th","tl","tr","uk","ur","vi","zh"]}},"apply_to":{"type":"string","enum":["input","output","both"]},"action":{"type":"string","enum":["block","escalate","log"]},"min_confidence":{"type":"number","minimum":0,"maximum":1},"min_characters":{"type":"integer","minimum":1,"maximum":500},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","assistant","system","developer"]}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
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
if(data.allowed_languages !== undefined){
let data0 = data.allowed_languages;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages/" + i0,schemaPath:"#/properties/allowed_languages/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "am") || (data1 === "ar")) || (data1 === "be")) || (data1 === "bg")) || (data1 === "bn")) || (data1 === "ca")) || (data1 === "cs")) || (data1 === "da")) || (data1 === "de")) || (data1 === "el")) || (data1 === "en")) || (data1 === "es")) || (data1 === "et")) || (data1 === "fa")) || (data1 === "fi")) || (data1 === "fr")) || (data1 === "gu")) || (data1 === "he")) || (data1 === "hi")) || (data1 === "hr")) || (data1 === "hu")) || (data1 === "hy")) || (data1 === "id")) || (data1 === "it")) || (data1 === "ja")) || (data1 === "ka")) || (data1 === "kk")) || (data1 === "km")) || (data1 === "kn")) || (data1 === "ko")) || (data1 === "lo")) || (data1 === "lt")) || (data1 === "lv")) || (data1 === "mk")) || (data1 === "ml")) || (data1 === "mr")) || (data1 === "my")) || (data1 === "ne")) || (data1 === "nl")) || (data1 === "no")) || (data1 === "pa")) || (data1 === "pl")) || (data1 === "pt")) || (data1 === "ro")) || (data1 === "ru")) || (data1 === "si")) || (data1 === "sk")) || (data1 === "sl")) || (data1 === "sr")) || (data1 === "sv")) || (data1 === "sw")) || (data1 === "ta")) || (data1 === "te")) || (data1 === "th")) || (data1 === "tl")) || (data1 === "tr")) || (data1 === "uk")) || (data1 === "ur")) || (data1 === "vi")) || (data1 === "zh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages/" + i0,schemaPath:"#/properties/allowed_languages/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.allowed_languages.items.enum}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages",schemaPath:"#/properties/allowed_languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_languages",schemaPath:"#/properties/allowed_languages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_languages !== undefined){
let data2 = data.blocked_languages;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages/" + i2,schemaPath:"#/properties/blocked_languages/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "am") || (data3 === "ar")) || (data3 === "be")) || (data3 === "bg")) || (data3 === "bn")) || (data3 === "ca")) || (data3 === "cs")) || (data3 === "da")) || (data3 === "de")) || (data3 === "el")) || (data3 === "en")) || (data3 === "es")) || (data3 === "et")) || (data3 === "fa")) || (data3 === "fi")) || (data3 === "fr")) || (data3 === "gu")) || (data3 === "he")) || (data3 === "hi")) || (data3 === "hr")) || (data3 === "hu")) || (data3 === "hy")) || (data3 === "id")) || (data3 === "it")) || (data3 === "ja")) || (data3 === "ka")) || (data3 === "kk")) || (data3 === "km")) || (data3 === "kn")) || (data3 === "ko")) || (data3 === "lo")) || (data3 === "lt")) || (data3 === "lv")) || (data3 === "mk")) || (data3 === "ml")) || (data3 === "mr")) || (data3 === "my")) || (data3 === "ne")) || (data3 === "nl")) || (data3 === "no")) || (data3 === "pa")) || (data3 === "pl")) || (data3 === "pt")) || (data3 === "ro")) || (data3 === "ru")) || (data3 === "si")) || (data3 === "sk")) || (data3 === "sl")) || (data3 === "sr")) || (data3 === "sv")) || (data3 === "sw")) || (data3 === "ta")) || (data3 === "te")) || (data3 === "th")) || (data3 === "tl")) || (data3 === "tr")) || (data3 === "uk")) || (data3 === "ur")) || (data3 === "vi")) || (data3 === "zh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages/" + i2,schemaPath:"#/properties/blocked_languages/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.blocked_languages.items.enum}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages",schemaPath:"#/properties/blocked_languages/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_languages",schemaPath:"#/properties/blocked_languages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.denied_languages !== undefined){
let data4 = data.denied_languages;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/denied_languages/" + i4,schemaPath:"#/properties/denied_languages/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data5 === "am") || (data5 === "ar")) || (data5 === "be")) || (data5 === "bg")) || (data5 === "bn")) || (data5 === "ca")) || (data5 === "cs")) || (data5 === "da")) || (data5 === "de")) || (data5 === "el")) || (data5 === "en")) || (data5 === "es")) || (data5 === "et")) || (data5 === "fa")) || (data5 === "fi")) || (data5 === "fr")) || (data5 === "gu")) || (data5 === "he")) || (data5 === "hi")) || (data5 === "hr")) || (data5 === "hu")) || (data5 === "hy")) || (data5 === "id")) || (data5 === "it")) || (data5 === "ja")) || (data5 === "ka")) || (data5 === "kk")) || (data5 === "km")) || (data5 === "kn")) || (data5 === "ko")) || (data5 === "lo")) || (data5 === "lt")) || (data5 === "lv")) || (data5 === "mk")) || (data5 === "ml")) || (data5 === "mr")) || (data5 === "my")) || (data5 === "ne")) || (data5 === "nl")) || (data5 === "no")) || (data5 === "pa")) || (data5 === "pl")) || (data5 === "pt")) || (data5 === "ro")) || (data5 === "ru")) || (data5 === "si")) || (data5 === "sk")) || (data5 === "sl")) || (data5 === "sr")) || (data5 === "sv")) || (data5 === "sw")) || (data5 === "ta")) || (data5 === "te")) || (data5 === "th")) || (data5 === "tl")) || (data5 === "tr")) || (data5 === "uk")) || (data5 === "ur")) || (data5 === "vi")) || (data5 === "zh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/denied_languages/" + i4,schemaPath:"#/properties/denied_languages/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.denied_languages.items.enum}});
errors++;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data4[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/denied_languages",schemaPath:"#/properties/denied_languages/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/denied_languages",schemaPath:"#/properties/denied_languages/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.apply_to !== undefined){
let data6 = data.apply_to;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/apply_to",schemaPath:"#/properties/apply_to/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "input") || (data6 === "output")) || (data6 === "both"))){
vErrors = added(vErrors, {instancePath:instancePath+"/apply_to",schemaPath:"#/properties/apply_to/enum",keyword:"enum",params:{allowedValues: schema19.properties.apply_to.enum}});
errors++;
}
}
if(data.action !== undefined){
let data7 = data.action;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "block") || (data7 === "escalate")) || (data7 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.min_confidence !== undefined){
let data8 = data.min_confidence;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/min_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/min_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/min_confidence",schemaPath:"#/properties/min_confidence/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.min_characters !== undefined){
let data9 = data.min_characters;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/min_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 500 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/min_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_characters",schemaPath:"#/properties/min_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.roles !== undefined){
let data10 = data.roles;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i6,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data11 === "user") || (data11 === "tool")) || (data11 === "assistant")) || (data11 === "system")) || (data11 === "developer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i6,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.roles.items.enum}});
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
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.mode !== undefined){
let data12 = data.mode;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "enforce") || (data12 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data13 = data.phases;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data13.length;
for(let i8=0; i8<len4; i8++){
let data14 = data13[i8];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i8,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data14 === "input") || (data14 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i8,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i9 = data13.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data13[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data15 = data.exceptions;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i10=0; i10<len5; i10++){
let data16 = data15[i10];
const _errs36 = errors;
let valid18 = false;
let passing0 = null;
const _errs37 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs37 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs38 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
const _errs39 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid18 = true;
passing0 = 2;
}
}
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data16){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.term !== undefined){
let data18 = data16.term;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.pattern !== undefined){
let data19 = data16.pattern;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.reason !== undefined){
let data20 = data16.reason;
if(typeof data20 === "string"){
if(func2(data20) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.expires !== undefined){
let data21 = data16.expires;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i10,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data22 = data.uninspectable;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data22 === "allow") || (data22 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data23 = data.stream;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data23 === "buffered")){
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
