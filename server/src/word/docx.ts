// What writes files of Word, a bundle of its own: the library (docx: kept, MIT, pure JavaScript) is loaded when the first is asked for.
export { briefingDocx } from "./briefing";
export { reportDocx } from "./report";
