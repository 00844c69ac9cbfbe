//! What does a facilitator want of a new room? The start form, and the draft that it becomes.

use crate::messages::Locale;
use crate::room::Names;
use crate::text::Language;
use serde_json::{Value, json};

/// The start form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What the workshop is called.
    pub title: String,
    /// Its minutes.
    pub plan: u8,
    /// The statements to rewrite.
    pub statements: Vec<String>,
    /// How many groups, or their names.
    pub groups: String,
    /// When names are shown.
    pub names: Names,
    /// The language it is held in.
    pub language: Language,
    /// A link or a code.
    pub link: String,
}

/// So many statements can be begun with.
pub const STATEMENTS: usize = 3;

impl Form {
    /// As it stands there first: with one invented statement, so that one press begins a workshop.
    pub fn new(locale: Locale) -> Self {
        let words = locale.room();
        Self {
            title: words.start.name_default.to_owned(),
            plan: 30,
            statements: vec![words.examples[0].text.to_owned()],
            groups: String::new(),
            names: Names::AtClose,
            language: locale.language(),
            link: String::new(),
        }
    }

    /// With as many of the examples as the plan asks for, where nobody has written anything of their own.
    pub fn follow_plan(&mut self, locale: Locale) {
        let examples = locale.room().examples.each_ref().map(|example| example.text);
        let is_ours = self.statements.iter().zip(examples).all(|(statement, example)| statement == example);
        if is_ours {
            let count = if self.plan == 60 { STATEMENTS } else { 1 };
            self.statements = examples.iter().take(count).map(|&text| text.to_owned()).collect();
        }
    }

    /// The groups by their names: a number gives numbered ones.
    pub fn group_names(&self, locale: Locale) -> Vec<String> {
        const MOST: usize = 40;
        let text = self.groups.trim();
        if let Ok(count) = text.parse::<usize>() {
            let name = |number: usize| locale.room().start.group_name.replace("{n}", &number.to_string());
            // One group is all of them, and so is none.
            return if count > 1 { (1..=count.min(MOST)).map(name).collect() } else { Vec::new() };
        }
        let mut names: Vec<String> = Vec::new();
        for name in text.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
            let name: String = name.chars().take(40).collect();
            if names.len() < MOST && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// As it is kept.
    pub(super) fn to_json(&self) -> Value {
        json!({
            "title": self.title,
            "plan": self.plan,
            "statements": self.statements,
            "groups": self.groups,
            "names": self.names.key(),
            "language": self.language.key(),
            "link": self.link,
        })
    }

    /// Reads it again.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
        let statements = value.get("statements")?.as_array()?;
        let statements: Vec<String> =
            statements.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let has_room = (1..=STATEMENTS).contains(&statements.len());
        has_room.then_some(())?;
        Some(Self {
            title: text("title")?,
            plan: u8::try_from(value.get("plan")?.as_u64()?).ok()?,
            statements,
            groups: text("groups")?,
            names: Names::from_key(&text("names")?)?,
            language: Language::from_key(&text("language")?)?,
            link: text("link")?,
        })
    }

    /// What the room is made of.
    pub fn draft(&self, locale: Locale) -> String {
        let statements: Vec<&str> =
            self.statements.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        json!({
            "title": self.title.trim(),
            "plan": self.plan,
            "statements": statements,
            "groups": self.group_names(locale),
            "names": self.names.key(),
            "language": self.language.key(),
        })
        .to_string()
    }
}

/// What a room is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomDraft {
    /// What it is called.
    pub title: String,
    /// The minutes of its plan.
    pub plan: u8,
    /// The statements.
    pub statements: Vec<String>,
    /// The groups.
    pub groups: Vec<String>,
    /// When names are shown.
    pub names: Names,
    /// The language it is held in.
    pub language: Language,
}

impl RoomDraft {
    /// Reads what [`Form::draft`] wrote.
    pub fn read(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let strings = |name: &str| -> Option<Vec<String>> {
            value.get(name)?.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
        };
        Some(Self {
            title: value.get("title")?.as_str()?.to_owned(),
            plan: u8::try_from(value.get("plan")?.as_u64()?).ok()?,
            statements: strings("statements")?,
            groups: strings("groups")?,
            names: Names::from_key(value.get("names")?.as_str()?)?,
            language: Language::from_key(value.get("language")?.as_str()?)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_a_number_or_names() {
        let mut form = Form::new(Locale::Russian);
        for (text, expected) in [
            ("", &[][..]),
            ("1", &[]),
            ("3", &["Группа 1", "Группа 2", "Группа 3"]),
            ("Окно, Дверь,, Окно ", &["Окно", "Дверь"]),
        ] {
            form.groups = text.to_owned();
            assert_eq!(form.group_names(Locale::Russian), expected, "{text}");
        }
        form.groups = "999999".to_owned();
        assert_eq!(form.group_names(Locale::English).len(), 40);
    }

    #[test]
    fn a_draft_is_read_as_it_was_written() {
        let mut form = Form::new(Locale::English);
        form.groups = "2".to_owned();
        form.plan = 60;
        form.follow_plan(Locale::English);
        form.statements.push("  ".to_owned());
        let draft = RoomDraft::read(&form.draft(Locale::English)).unwrap();
        assert_eq!((draft.statements.len(), draft.plan), (3, 60));
        assert_eq!(draft.groups, ["Group 1", "Group 2"]);
        assert_eq!(RoomDraft::read("{}"), None);
        assert_eq!(Form::read(&Value::Null), None);
        // A form with more statements than it has fields for was not made here.
        assert_eq!(Form::read(&form.to_json()), None);
        form.statements.truncate(STATEMENTS);
        assert_eq!(Form::read(&form.to_json()), Some(form));
    }

    #[test]
    fn what_one_wrote_is_left_as_it_is() {
        let mut form = Form::new(Locale::Russian);
        form.statements = vec!["Своя фраза".to_owned()];
        form.plan = 60;
        form.follow_plan(Locale::Russian);
        assert_eq!(form.statements, ["Своя фраза"]);
    }
}
