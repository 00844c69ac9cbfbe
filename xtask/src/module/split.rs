//! How does a page get a verdict before the rest of the program has come? The module is cut in two: what reads and judges a statement, and what
//! only comes into play afterwards. What nobody refers to is left out of both.
//!
//! Both halves share one memory and one table of functions. The first one calls the second through places in that table, which the second one
//! fills when it is instantiated with the first one's exports; with it come the constants that only the second half looks at. Who calls it earlier
//! meets an empty place, and the instance ends; so the program asks first whether all is there (`knowledge::is_whole`, which is true only once a
//! pack has come that the loader brings last).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::graph::{Graph, Order, Thing, name};
use super::links::Links;
use super::readable;
use walrus::ir::Value;
use walrus::{
    ConstExpr, DataKind, Element, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId,
    FunctionKind, GlobalKind, ImportedFunction, Module, TableId,
};

/// The functions that lead from the first half into the second.
const DOORS: [&str; 13] = [
    "<mission_rewriter::view::state::State>::led_on_by",
    "<mission_rewriter::view::state::scene::Scene>::read_with_answers",
    "mission_rewriter::engine::advise",
    "mission_rewriter::view::check::rest",
    "mission_rewriter::view::check::before::before",
    "mission_rewriter::view::check::context::context",
    "mission_rewriter::view::compare::compare",
    "mission_rewriter::view::list::list",
    "mission_rewriter::view::out::carry::carry",
    "mission_rewriter::view::quiz::game",
    "mission_rewriter::view::state::announcement::of_others",
    "mission_rewriter::wasm::told",
    "mission_rewriter::wasm::told_rewrites",
];

/// What the second half calls the first one.
const FIRST: &str = "a";

/// Cuts a module, whose functions have their names, into the two halves; `links` is what the linker says of it.
pub fn split(whole: &[u8], links: &Links) -> Result<[Module; 2]> {
    let plan = Plan::of(&Module::from_buffer(whole)?, links, &DOORS)?;
    let second = plan.second(Module::from_buffer(whole)?, links)?;
    let first = plan.first(Module::from_buffer(whole)?, links)?;
    Ok([first, second])
}

/// Leaves out of a module what nobody refers to.
pub fn tidy(whole: &[u8], links: &Links) -> Result<Module> {
    Plan::of(&Module::from_buffer(whole)?, links, &[])?.first(Module::from_buffer(whole)?, links)
}

/// Where the cut goes. Functions are numbered by their order, which is the same however often a module is read.
struct Plan {
    doors: Vec<usize>,
    /// The functions of the first half that the second one calls, with the names they are exported by.
    shared: BTreeMap<usize, String>,
    /// The places in the table that the first half leaves to others.
    gone: Vec<usize>,
    /// Those that the second half fills with functions of its own.
    filled: Vec<(usize, usize)>,
    /// Where in the table the doors are.
    base: usize,
    /// The addresses of the pieces of data that belong to the first half, and to the second.
    pieces: [BTreeSet<u32>; 2],
}

impl Plan {
    fn of(module: &Module, links: &Links, doors: &[&str]) -> Result<Self> {
        let order = Order::of(module);
        let doors = doors.iter().map(|door| found(module, &order, door)).collect::<Result<Vec<_>>>()?;
        let is_door = |thing: Thing| matches!(thing, Thing::Function(place) if doors.contains(&place));
        let table = places(module, &order)?;
        // Whoever came after the linker refers to nothing but by calls; a function that is not known though it was there would lose its data.
        for (id, _) in module.funcs.iter_local() {
            let name = name(module, &order, order.place(id));
            let is_new = name.ends_with(" shim") || name.starts_with("__wbindgen") || name.is_empty();
            if !is_new && links.of(name).is_none() {
                bail!("nobody knows what {name} refers to");
            }
        }
        let graph = Graph::of(module, &order, links);
        let exported = module.exports.iter().filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(order.place(id)),
            _ => None,
        });
        // What was put into the table after the linker's time is called by nobody knows whom.
        let unknown = table.iter().map(|(_, function)| *function);
        let unknown = unknown.filter(|place| links.of(name(module, &order, *place)).is_none());
        let roots =
            exported.chain(module.start.map(|id| order.place(id))).chain(unknown).map(Thing::Function);
        let first = graph.reached(roots, is_door);
        let is_ahead = |thing: Thing| match thing {
            Thing::Function(place) => is_import(module, order.ids[place]) || first.contains(&thing),
            Thing::Piece(_) => first.contains(&thing),
        };
        let second = graph.reached(doors.iter().copied().map(Thing::Function), is_ahead);
        let functions = |things: &BTreeSet<Thing>| -> BTreeSet<usize> {
            let function =
                |thing: &Thing| if let Thing::Function(place) = thing { Some(*place) } else { None };
            things.iter().filter_map(function).collect()
        };
        let pieces = |things: &BTreeSet<Thing>| {
            let piece = |thing: &Thing| if let Thing::Piece(address) = thing { Some(*address) } else { None };
            things.iter().filter_map(piece).collect()
        };
        let behind = functions(&second);
        let called = behind.iter().flat_map(|place| &graph.calls[*place]);
        let shared: BTreeSet<usize> =
            called.copied().filter(|place| is_ahead(Thing::Function(*place))).collect();
        let gone = table.iter().filter(|(_, function)| !is_ahead(Thing::Function(*function)));
        Ok(Self {
            base: usize::try_from(module.tables.get(main_table(module)?).initial)?,
            shared: shared
                .into_iter()
                .enumerate()
                .map(|(number, place)| (place, number.to_string()))
                .collect(),
            gone: gone.map(|(_, function)| *function).collect(),
            filled: table.iter().filter(|(_, function)| behind.contains(function)).copied().collect(),
            pieces: [pieces(&first), pieces(&second)],
            doors,
        })
    }

    /// The first half: doors that lead through the table, and exports for the second half.
    fn first(&self, mut module: Module, links: &Links) -> Result<Module> {
        let order = Order::of(&module);
        let table = main_table(&module)?;
        for (door, function) in self.doors.iter().enumerate() {
            let place = i32::try_from(self.base + door)?;
            lead_through(&mut module, order.ids[*function], table, place);
        }
        // A table may have empty places only behind its last function, so what went is named by something that is there.
        let absent = FunctionBuilder::new(&mut module.types, &[], &[]);
        let absent = absent.finish(Vec::new(), &mut module.funcs);
        let gone: BTreeSet<FunctionId> = self.gone.iter().map(|function| order.ids[*function]).collect();
        for element in module.elements.iter_mut() {
            if let ElementItems::Functions(functions) = &mut element.items {
                functions.iter_mut().filter(|id| gone.contains(id)).for_each(|id| *id = absent);
            }
        }
        self.grow(&mut module, table)?;
        if !self.doors.is_empty() {
            for (function, name) in &self.shared {
                module.exports.add(name, order.ids[*function]);
            }
            for (name, item) in common(&module) {
                module.exports.add(&name, item);
            }
        }
        self.lay_out(&mut module, links, 0)?;
        walrus::passes::gc::run(&mut module);
        Ok(module)
    }

    /// The second half: all else comes from the first one.
    fn second(&self, mut module: Module, links: &Links) -> Result<Module> {
        let order = Order::of(&module);
        let table = main_table(&module)?;
        let common = common(&module);
        for id in module.exports.iter().map(|export| export.id()).collect::<Vec<_>>() {
            module.exports.delete(id);
        }
        module.start = None;
        for id in module.elements.iter().map(Element::id).collect::<Vec<_>>() {
            module.elements.delete(id);
        }
        self.lay_out(&mut module, links, 1)?;
        self.grow(&mut module, table)?;
        for (function, name) in &self.shared {
            bring_in(&mut module, order.ids[*function], name);
        }
        for (name, item) in common {
            match item {
                ExportItem::Table(id) => {
                    let import = module.imports.add(FIRST, &name, id);
                    let held = module.tables.get_mut(id);
                    held.import = Some(import);
                    held.elem_segments.clear();
                }
                ExportItem::Memory(id) => {
                    module.memories.get_mut(id).import = Some(module.imports.add(FIRST, &name, id));
                }
                ExportItem::Global(id) => {
                    module.globals.get_mut(id).kind =
                        GlobalKind::Import(module.imports.add(FIRST, &name, id));
                }
                _ => {}
            }
        }
        let doors = self.doors.iter().enumerate().map(|(door, function)| (self.base + door, *function));
        for (place, functions) in runs(self.filled.iter().copied().chain(doors)) {
            let offset = ConstExpr::Value(Value::I32(i32::try_from(place)?));
            let functions = functions.into_iter().map(|function| order.ids[function]).collect();
            let kind = ElementKind::Active { table, offset };
            let element = module.elements.add(kind, ElementItems::Functions(functions));
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        walrus::passes::gc::run(&mut module);
        Ok(module)
    }

    /// Makes room for the doors.
    fn grow(&self, module: &mut Module, table: TableId) -> Result<()> {
        let grown = u64::try_from(self.base + self.doors.len())?;
        let table = module.tables.get_mut(table);
        table.initial = grown;
        table.maximum = table.maximum.map(|_| grown);
        Ok(())
    }

    /// Puts the data of a half where it belongs. Between two pieces of it there is nothing of the other half, or else they stay apart.
    fn lay_out(&self, module: &mut Module, links: &Links, half: usize) -> Result<()> {
        for id in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
            module.data.delete(id);
        }
        let [memory] = module.memories.iter().map(walrus::Memory::id).collect::<Vec<_>>()[..] else {
            bail!("the module has not one memory");
        };
        module.memories.get_mut(memory).data_segments.clear();
        let mut blocks: Vec<(u32, Vec<u8>)> = Vec::new();
        for (address, piece) in &links.pieces {
            if !self.pieces[half].contains(address) {
                continue;
            }
            let free = blocks.last().map_or(0, |(start, bytes)| start + bytes.len() as u32);
            match blocks.last_mut() {
                // The memory begins as zeros, so the first half may write them over what the second one will bring.
                Some((_, bytes)) if half == 0 || links.pieces.range(free..*address).next().is_none() => {
                    bytes.resize(bytes.len() + (address - free) as usize, 0);
                    bytes.extend(&piece.bytes);
                }
                _ => blocks.push((*address, piece.bytes.clone())),
            }
        }
        for (address, bytes) in blocks {
            let offset = ConstExpr::Value(Value::I32(address as i32));
            let data = module.data.add(DataKind::Active { memory, offset }, bytes);
            module.memories.get_mut(memory).data_segments.insert(data);
        }
        Ok(())
    }
}

/// The one function with this path.
fn found(module: &Module, order: &Order, path: &str) -> Result<usize> {
    let is_named = |place: &usize| readable(name(module, order, *place)) == path;
    let found: Vec<usize> = (0..order.ids.len()).filter(is_named).collect();
    match found[..] {
        [place] => Ok(place),
        _ => bail!(
            "{} functions are called {path}, and there has to be one: is it `#[inline(never)]`?",
            found.len()
        ),
    }
}

fn is_import(module: &Module, id: FunctionId) -> bool {
    matches!(module.funcs.get(id).kind, FunctionKind::Import(_))
}

/// The table that calls of closures and methods go through.
fn main_table(module: &Module) -> Result<TableId> {
    module.tables.main_function_table()?.context("the module has no table of functions")
}

/// The places of the table with the functions in them.
fn places(module: &Module, order: &Order) -> Result<Vec<(usize, usize)>> {
    let mut places = Vec::new();
    for element in module.elements.iter() {
        let (
            ElementKind::Active { offset: ConstExpr::Value(Value::I32(offset)), .. },
            ElementItems::Functions(functions),
        ) = (&element.kind, &element.items)
        else {
            bail!("the module fills its table in a way that is not known here");
        };
        let offset = usize::try_from(*offset)?;
        places.extend(functions.iter().enumerate().map(|(place, id)| (offset + place, order.place(*id))));
    }
    Ok(places)
}

/// What both halves share beside functions, with the names it goes by.
fn common(module: &Module) -> Vec<(String, ExportItem)> {
    let tables = module.tables.iter().map(|table| ExportItem::Table(table.id()));
    let memories = module.memories.iter().map(|memory| ExportItem::Memory(memory.id()));
    let globals = module.globals.iter().map(|global| ExportItem::Global(global.id()));
    tables
        .chain(memories)
        .chain(globals)
        .enumerate()
        .map(|(number, item)| (format!("_{number}"), item))
        .collect()
}

/// Turns a function into a call of what stands at a place of the table.
fn lead_through(module: &mut Module, id: FunctionId, table: TableId, place: i32) {
    let function = module.funcs.get(id).ty();
    let kind = module.types.get(function);
    let (parameters, results) = (kind.params().to_vec(), kind.results().to_vec());
    let arguments: Vec<_> = parameters.iter().map(|parameter| module.locals.add(*parameter)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(place).call_indirect(function, table);
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
}

/// Turns a function into an import from the first half.
fn bring_in(module: &mut Module, id: FunctionId, name: &str) {
    let ty = module.funcs.get(id).ty();
    if let FunctionKind::Import(own) = &module.funcs.get(id).kind {
        let import = module.imports.get_mut(own.import);
        (import.module, import.name) = (FIRST.to_owned(), name.to_owned());
    } else {
        let import = module.imports.add(FIRST, name, id);
        module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
}

/// Functions in places beside each other, together.
fn runs(places: impl Iterator<Item = (usize, usize)>) -> Vec<(usize, Vec<usize>)> {
    let mut runs: Vec<(usize, Vec<usize>)> = Vec::new();
    for (place, function) in places {
        match runs.last_mut() {
            Some((start, functions)) if *start + functions.len() == place => functions.push(function),
            _ => runs.push((place, vec![function])),
        }
    }
    runs
}
