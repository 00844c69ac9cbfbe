//! What refers to what in a module? The linker writes it down (`--emit-relocs`), and only there it can be read: in the code an address is a number
//! like any other.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationType, SymbolInfo,
};

/// What the functions and the pieces of data of a module refer to.
#[derive(Default)]
pub struct Links {
    /// Of functions, by their names. Those that have no entry were not there when the linker wrote.
    pub functions: BTreeMap<String, Uses>,
    /// Of pieces of data, by their addresses.
    pub pieces: BTreeMap<u32, Piece>,
}

/// What something refers to, beside what it calls.
#[derive(Default)]
pub struct Uses {
    /// The names of functions that are called by their places in the table.
    pub functions: BTreeSet<String>,
    /// The addresses of pieces of data.
    pub pieces: BTreeSet<u32>,
}

/// A constant, or what a variable begins with.
pub struct Piece {
    pub bytes: Vec<u8>,
    pub uses: Uses,
}

/// Who refers: a function or a piece, each with the bytes it takes in its section.
enum Owner {
    Function(String),
    Piece(u32),
}

impl Links {
    /// Reads what the linker has left in a module.
    pub fn read(module: &[u8]) -> Result<Self> {
        let mut sections: Vec<Vec<(Range<usize>, Owner)>> = Vec::new();
        let mut starts = Vec::new();
        let (mut names, mut symbols) = (BTreeMap::new(), Vec::new());
        let (mut imported, mut bodies) = (0, Vec::new());
        let (mut addresses, mut relocations) = (Vec::new(), Vec::new());
        let mut links = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            if let Some((_, range)) = payload.as_section() {
                // A relocation names its section by its number, and its place from the section's first byte.
                starts.push(range.start);
                sections.push(Vec::new());
            }
            let place = sections.len().saturating_sub(1);
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push((place, body.range())),
                Payload::DataSection(pieces) => {
                    for piece in pieces {
                        let piece = piece?;
                        let address = match piece.kind {
                            DataKind::Active { offset_expr, .. } => {
                                match offset_expr.get_operators_reader().read()? {
                                    Operator::I32Const { value } => value as u32,
                                    other => bail!("a piece of data lies at {other:?}"),
                                }
                            }
                            DataKind::Passive => bail!("a piece of data has no address"),
                        };
                        let end = piece.range.end;
                        let owned = end - piece.data.len()..end;
                        sections[place].push((owned, Owner::Piece(address)));
                        addresses.push(address);
                        let uses = Uses::default();
                        links.pieces.insert(address, Piece { bytes: piece.data.to_vec(), uses });
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Name(parts) => {
                        for part in parts {
                            if let Name::Function(found) = part? {
                                for naming in found {
                                    let naming = naming?;
                                    names.insert(naming.index, naming.name.to_owned());
                                }
                            }
                        }
                    }
                    KnownCustom::Linking(parts) => {
                        for part in parts.subsections() {
                            if let Linking::SymbolTable(found) = part? {
                                symbols = found.into_iter().collect::<Result<Vec<_>, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(found) => {
                        let section = found.section_index() as usize;
                        for entry in found.entries() {
                            relocations.push((section, entry?));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        if symbols.is_empty() || relocations.is_empty() {
            bail!("the linker has not written down what refers to what");
        }
        // An import refers to nothing, though wasm-bindgen may put a function of its own in its place.
        for name in (0..imported).filter_map(|index| names.get(&index)) {
            links.functions.entry(name.clone()).or_default();
        }
        for (index, (section, range)) in (imported..).zip(bodies) {
            let name = names.get(&index).context("a function has no name")?;
            sections[section].push((range, Owner::Function(name.clone())));
            links.functions.entry(name.clone()).or_default();
        }
        for (section, entry) in relocations {
            let place = starts[section] + entry.offset as usize;
            let owners = &sections[section];
            let found = owners.partition_point(|(range, _)| range.end <= place);
            let Some((_, owner)) = owners.get(found).filter(|(range, _)| range.contains(&place)) else {
                continue;
            };
            let uses = match owner {
                Owner::Function(name) => links.functions.entry(name.clone()).or_default(),
                Owner::Piece(address) => &mut links.pieces.get_mut(address).context("a piece is lost")?.uses,
            };
            match (entry.ty, &symbols[entry.index as usize]) {
                (
                    RelocationType::TableIndexSleb | RelocationType::TableIndexI32,
                    SymbolInfo::Func { index, .. },
                ) => {
                    uses.functions
                        .insert(names.get(index).context("a function in the table has no name")?.clone());
                }
                (_, SymbolInfo::Data { symbol: Some(symbol), .. }) => {
                    // What begins with zeros alone has no bytes in the module, and needs none.
                    uses.pieces.extend(addresses.get(symbol.index as usize));
                }
                _ => {}
            }
        }
        Ok(links)
    }

    /// What a function refers to, by the name it has after wasm-bindgen, which takes hashes away from the ends of exported names.
    pub fn of(&self, name: &str) -> Option<&Uses> {
        self.functions.get(name).or_else(|| {
            let is_hash = |rest: &str| rest.len() == 16 && rest.bytes().all(|byte| byte.is_ascii_hexdigit());
            let start = format!("{name}_");
            let mut longer =
                self.functions.range(start.clone()..).take_while(|(longer, _)| longer.starts_with(&start));
            longer.find(|(longer, _)| is_hash(&longer[start.len()..])).map(|(_, uses)| uses)
        })
    }

    /// Whether a piece is for panics alone: where in the source one happens.
    pub fn is_for_panics(&self, address: u32) -> bool {
        let is_path = |piece: &Piece| piece.bytes.ends_with(b".rs\0") && piece.bytes.is_ascii();
        let Some(piece) = self.pieces.get(&address) else { return false };
        let mut uses = piece.uses.pieces.iter();
        let is_location = piece.bytes.len() == 16 && piece.uses.functions.is_empty();
        let only = uses.next().and_then(|only| self.pieces.get(only)).filter(|_| uses.next().is_none());
        is_path(piece) || is_location && only.is_some_and(is_path)
    }
}
