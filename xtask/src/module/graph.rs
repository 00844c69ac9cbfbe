//! Who leads to whom in a module? Functions and pieces of data, as far as one can get from the first to the others.

use std::collections::{BTreeMap, BTreeSet};

use walrus::ir::{Call, RefFunc, ReturnCall, Visitor, dfs_in_order};
use walrus::{FunctionId, FunctionKind, Module};

use super::links::{Links, Uses};

/// What can be referred to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Function(usize),
    Piece(u32),
}

/// What refers to what: calls as the module has them now, all else as the linker wrote it down.
pub struct Graph<'a> {
    /// Of each function, those that it calls by name.
    pub calls: Vec<Vec<usize>>,
    /// Of each function, what else it refers to.
    uses: Vec<Option<&'a Uses>>,
    links: &'a Links,
    places: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Graph<'a> {
    pub fn of(module: &'a Module, order: &Order, links: &'a Links) -> Self {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for place in 0..order.ids.len() {
            places.entry(name(module, order, place)).or_default().push(place);
        }
        Self {
            calls: order.ids.iter().map(|id| callees(module, order, *id)).collect(),
            uses: (0..order.ids.len()).map(|place| links.of(name(module, order, place))).collect(),
            links,
            places,
        }
    }

    /// All that `roots` lead to, but for what stands behind a border, which is not reached itself.
    pub fn reached(
        &self,
        roots: impl Iterator<Item = Thing>,
        is_border: impl Fn(Thing) -> bool,
    ) -> BTreeSet<Thing> {
        let mut found = BTreeSet::new();
        let mut next: Vec<Thing> = roots.collect();
        while let Some(thing) = next.pop() {
            if is_border(thing) || !found.insert(thing) {
                continue;
            }
            let uses = match thing {
                Thing::Function(place) => {
                    next.extend(self.calls[place].iter().copied().map(Thing::Function));
                    self.uses[place]
                }
                Thing::Piece(address) => self.links.pieces.get(&address).map(|piece| &piece.uses),
            };
            let Some(uses) = uses else { continue };
            let named = uses.functions.iter().filter_map(|name| self.places.get(name.as_str()));
            next.extend(named.flatten().copied().map(Thing::Function));
            let pieces = uses.pieces.iter().filter(|address| !self.links.is_for_panics(**address));
            next.extend(pieces.copied().map(Thing::Piece));
        }
        found
    }
}

/// The functions of a module in their order, and back.
pub struct Order {
    pub ids: Vec<FunctionId>,
    places: BTreeMap<FunctionId, usize>,
}

impl Order {
    pub fn of(module: &Module) -> Self {
        let ids: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
        let places = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        Self { ids, places }
    }

    pub fn place(&self, id: FunctionId) -> usize {
        self.places[&id]
    }
}

/// The name of a function.
pub fn name<'m>(module: &'m Module, order: &Order, place: usize) -> &'m str {
    module.funcs.get(order.ids[place]).name.as_deref().unwrap_or_default()
}

fn callees(module: &Module, order: &Order, id: FunctionId) -> Vec<usize> {
    let FunctionKind::Local(function) = &module.funcs.get(id).kind else { return Vec::new() };
    let mut found = Callees { order, found: BTreeSet::new() };
    dfs_in_order(&mut found, function, function.entry_block());
    found.found.into_iter().collect()
}

struct Callees<'a> {
    order: &'a Order,
    found: BTreeSet<usize>,
}

impl<'i> Visitor<'i> for Callees<'_> {
    fn visit_call(&mut self, call: &Call) {
        self.found.insert(self.order.place(call.func));
    }

    fn visit_return_call(&mut self, call: &ReturnCall) {
        self.found.insert(self.order.place(call.func));
    }

    fn visit_ref_func(&mut self, reference: &RefFunc) {
        self.found.insert(self.order.place(reference.func));
    }
}
