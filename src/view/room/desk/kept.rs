//! What is kept on the device, so that a reload, a crash or an empty battery loses nothing that was typed?

use super::lead::PromptForm;
use super::opening::Form;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a person has typed and not all of which is in records yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What they want to be called.
    pub name: String,
    /// The group they chose.
    pub group: String,
    /// Whether they came in.
    pub is_in: bool,
    /// Their texts, by the statement.
    pub drafts: BTreeMap<u8, Draft>,
    /// Whether they were writing when they were last heard of.
    pub was_writing: bool,
    /// The start form.
    pub form: Option<Form>,
    /// The statement that a facilitator is writing.
    pub prompt: Option<PromptForm>,
}

/// A text as it stands in the field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text.
    pub text: String,
    /// The number of the `meta` under which the last letter was typed.
    pub under: u64,
    /// The number of the record that holds it; 0 while it is in none.
    pub n: u64,
}

impl Kept {
    /// As one text.
    pub fn to_text(&self) -> String {
        let drafts: BTreeMap<String, Value> = self
            .drafts
            .iter()
            .map(|(number, draft)| {
                (number.to_string(), json!({"text": draft.text, "under": draft.under, "n": draft.n}))
            })
            .collect();
        json!({
            "name": self.name,
            "group": self.group,
            "in": self.is_in,
            "drafts": drafts,
            "writing": self.was_writing,
            "form": self.form.as_ref().map(Form::to_json),
            "prompt": self.prompt.as_ref().map(PromptForm::to_json),
        })
        .to_string()
    }

    /// Reads it again. Anybody can write into a storage: what cannot be read is as good as nothing.
    pub fn read(text: &str) -> Self {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let string = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let truth = |name: &str| value.get(name).and_then(Value::as_bool).unwrap_or_default();
        let drafts = value.get("drafts").and_then(Value::as_object);
        let draft = |(number, draft): (&String, &Value)| {
            let count = |name: &str| draft.get(name).and_then(Value::as_u64);
            let text = draft.get("text")?.as_str()?.to_owned();
            Some((number.parse().ok()?, Draft { text, under: count("under")?, n: count("n")? }))
        };
        Self {
            name: string("name"),
            group: string("group"),
            is_in: truth("in"),
            drafts: drafts.map(|drafts| drafts.iter().filter_map(draft).collect()).unwrap_or_default(),
            was_writing: truth("writing"),
            form: value.get("form").and_then(Form::read),
            prompt: value.get("prompt").and_then(PromptForm::read),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Locale;

    #[test]
    fn what_was_kept_is_read_again() {
        let draft = Draft { text: "Люди спят\nспокойно".into(), under: 3, n: 7 };
        let kept = Kept {
            name: "Оля".into(),
            group: "Окно".into(),
            is_in: true,
            drafts: [(2, draft)].into(),
            was_writing: true,
            form: Some(Form::new(Locale::Russian)),
            prompt: Some(PromptForm {
                number: None, statement: "Быть".into(), instruction: String::new()
            }),
        };
        assert_eq!(Kept::read(&kept.to_text()), kept);
        for noise in ["", "[]", "{\"drafts\":{\"x\":{}}}", "{\"drafts\":{\"1\":7}}"] {
            assert_eq!(Kept::read(noise), Kept::default(), "{noise}");
        }
    }
}
