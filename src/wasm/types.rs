//! The types of the border that follow from no single struct.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Whom a statement is about. */
export type Class = "product" | "oriented" | "customer";
/** How sure something is. */
export type Confidence = "low" | "medium" | "high";
/** What words show. */
export type Marker =
  | "leadership" | "quality" | "range" | "price" | "efficiency" | "technology" | "growth_profit" | "self_reference" | "metric" | "jargon"
  | "beneficiary" | "outcome" | "emotion" | "service";
/** Cases of a marker that have an answer of their own. */
export type Pitfall = "push_selling" | "bought_loyalty" | "asterisk" | "satisfaction_metric";
/** How a suggestion was made. */
export type Strategy =
  | "promote_result" | "drop_means" | "customer_as_subject" | "means_to_result" | "return_test" | "feeling" | "eight_words" | "department";
/** Who speaks in a statement. */
export type Department =
  | "company" | "product" | "marketing" | "sales" | "logistics" | "support" | "it" | "hr" | "finance" | "procurement" | "production";
/** The options of a call. */
export interface AnalyzeOptions {
  /** The language of the statement; found where it is not given. */
  language?: "auto" | "ru" | "en";
  /** The language of the messages; that of the statement where it is not given. */
  locale?: "ru" | "en";
  /** Who speaks; found where it is not given. */
  department?: Department;
  /** Whether `analyze` suggests rewrites; it does where this is not given, and they are most of its work. */
  rewrites?: boolean;
}
/** How a widget is mounted. */
export interface MountOptions {
  /** The statement to begin with. */
  text?: string;
  /** The language of the interface. */
  locale?: "ru" | "en";
  /** Who speaks; found where it is not given. */
  department?: Department;
  /** The way in to begin with. */
  mode?: Mode;
  /** The ways in that are offered, parted by spaces; all of them where it is not given. */
  modes?: string;
  /** The name of the widget in links, where a page holds several. */
  name?: string;
  /** What a person made of a widget, instead of `text`. */
  shared?: SharedState;
  /** Whether it has followed the link in the page's address before: then `shared` is newer. */
  isBack?: boolean;
}
/** The ways in: one statement, two of them, a list of goals, a guessing game. */
export type Mode = "check" | "compare" | "list" | "quiz";
/** What a person has made of a widget: all that a link, or a storage, has to hold. */
export interface SharedState {
  mode: Mode;
  /** The statement. */
  text: string;
  /** The second statement of a comparison. */
  other?: string;
  /** Goals, one a line. */
  list?: string;
  department?: Department;
  /** Answers to questions and assumptions, by their ids. */
  answers?: Record<string, string>;
  /** Marks that the person did not agree with: what they show, and the words. */
  dismissed?: [Marker | Pitfall, string][];
}
"#;
