//! What does each word do in its sentence? The main thing said, how it is done, what it is for, or what is denied.

use crate::knowledge::{Cue, Hit, Scan, Target, classes};
use crate::order::order_by_key;
use crate::text::{Document, Token, TokenKind};

/// What a stretch of a sentence does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Announces the statement: "our mission is to".
    Frame,
    /// The main thing said.
    Main,
    /// How it is done: "through …", «за счёт …».
    Method,
    /// What it is for: "so that …", «чтобы …».
    Purpose,
    /// Describes something named before: "who …", «которые …».
    Relative,
}

impl Role {
    /// All roles, in the order of features.
    pub const ALL: [Self; 5] = [Self::Frame, Self::Main, Self::Method, Self::Purpose, Self::Relative];
}

/// The role of each token, and whether it is denied.
#[derive(Clone, Debug, Default)]
pub struct Roles {
    /// One a token.
    pub roles: Vec<Role>,
    /// Whether the token stands in the reach of a negation.
    pub negated: Vec<bool>,
}

/// A negation reaches no further than this many words that say something,
const REACH: usize = 4;
/// and this many of any kind.
const FAR: usize = 10;

impl Roles {
    /// Reads the roles off the cues.
    pub fn read(document: &Document<'_>, scan: &Scan) -> Self {
        let tokens = &document.tokens;
        let mut cues: Vec<(&Hit, Cue)> = scan
            .hits
            .iter()
            .filter_map(|hit| match hit.target {
                Target::Cue(cue) => Some((hit, cue)),
                _ => None,
            })
            .collect();
        // Of two cues at one place the longer says more.
        order_by_key(&mut cues, |(hit, _)| (hit.range.start, usize::MAX - hit.range.end));
        Self { roles: roles(tokens, &cues), negated: negated(document, scan, &cues) }
    }

    /// The role of a token.
    pub fn role(&self, index: usize) -> Role {
        self.roles.get(index).copied().unwrap_or(Role::Main)
    }

    /// Whether a token is denied.
    pub fn is_negated(&self, index: usize) -> bool {
        self.negated.get(index).copied().unwrap_or(false)
    }
}

fn roles(tokens: &[Token<'_>], cues: &[(&Hit, Cue)]) -> Vec<Role> {
    let mut roles = Vec::with_capacity(tokens.len());
    let mut cues = cues.iter().peekable();
    let mut current = Role::Main;
    let mut frame_end = 0;
    // Whether the sentence has said anything yet: a purpose that opens a sentence is the main thing said.
    let mut has_said = false;
    let mut before_relative = Role::Main;
    for (index, token) in tokens.iter().enumerate() {
        let starts_sentence = index == 0 || tokens[index - 1].sentence != token.sentence;
        if starts_sentence {
            current = Role::Main;
            has_said = false;
        } else if current == Role::Relative && tokens[index - 1].clause != token.clause {
            current = before_relative;
        }
        while let Some((hit, cue)) = cues.next_if(|(hit, _)| hit.range.start <= index) {
            if hit.range.start < index {
                continue;
            }
            match cue {
                Cue::Frame if !has_said => frame_end = frame_end.max(hit.range.end),
                Cue::Method if has_said => current = Role::Method,
                Cue::Purpose if has_said && index >= frame_end => current = Role::Purpose,
                Cue::Relative if has_said => {
                    if current != Role::Relative {
                        before_relative = current;
                    }
                    current = Role::Relative;
                }
                _ => {}
            }
        }
        let role = if index < frame_end { Role::Frame } else { current };
        has_said |= role != Role::Frame && token.is_word();
        roles.push(role);
    }
    roles
}

fn negated(document: &Document<'_>, scan: &Scan, cues: &[(&Hit, Cue)]) -> Vec<bool> {
    let tokens = &document.tokens;
    // Words such as "and", "also" and "with" do not use up the reach.
    let says_something = |index: &usize| !scan.codes.classes(*index).shares(classes!["function_word"]);
    let mut negated = vec![false; tokens.len()];
    for (hit, _) in cues.iter().filter(|(_, cue)| *cue == Cue::Negator) {
        let clause = tokens.get(hit.range.start).map(|token| token.clause);
        // Cues stand in the order of their beginnings: only those within reach are looked at.
        let far = (hit.range.end + FAR).min(tokens.len());
        let reach = (hit.range.end..far).filter(says_something).nth(REACH).unwrap_or(far);
        let after = cues.partition_point(|(other, _)| other.range.start < hit.range.end);
        let turn = cues[after..]
            .iter()
            .take_while(|(other, _)| other.range.start < reach)
            .find(|(_, cue)| *cue == Cue::Turn)
            .map_or(reach, |(turn, _)| turn.range.start);
        let end = reach.min(turn);
        for index in hit.range.end..end.max(hit.range.end) {
            if tokens[index].clause != clause.unwrap_or(0) || tokens[index].kind == TokenKind::Mark {
                break;
            }
            negated[index] = true;
        }
    }
    negated
}
