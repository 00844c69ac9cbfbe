/** What does the room say that the workshop itself does not know? What went wrong around it, and what was done for it. */
export const WORDS = {
  ru: {
    broken: "Эту ссылку или файл не разобрать: похоже, по дороге потерялась часть. Попросите прислать ещё раз.",
    "too-long": "Это слишком длинно для одной посылки. Попросите прислать файлом.",
    "other-room": "Это из другой мастерской. Здесь ничего не изменилось.",
    taken: (count) => (count === 0 ? "Ничего нового: всё это здесь уже есть." : `Принято записей: ${count}.`),
    stranger: "Такую ссылку открывает ведущий, на том устройстве, где идёт его мастерская. Здесь её нет.",
    window: "Браузер не открыл окно. Вот адрес, откройте его сами:",
    copy: "Скопировать не удалось. Вот текст, скопируйте его сами:",
    print: "Браузер не дал напечатать отсюда. Сохраните отчёт и напечатайте его оттуда.",
    big: "Для ссылки здесь слишком много. Сохраните файл и передайте его.",
    storage: "Браузер не даёт ничего сохранить на этом устройстве. Не закрывайте окно, пока мастерская не кончится.",
    close: "Понятно",
  },
  en: {
    broken: "This link or file cannot be read; part of it seems to have got lost on the way. Ask for it once more.",
    "too-long": "This is too long for one parcel. Ask for it as a file.",
    "other-room": "This belongs to another workshop. Nothing has changed here.",
    taken: (count) => (count === 0 ? "Nothing new: all of it is here already." : `Records brought in: ${count}.`),
    stranger: "Links like this are opened by the facilitator, on the device that holds the workshop. It is not this one.",
    window: "The browser did not open the window. Here is the address, to open by hand:",
    copy: "Copying did not work. Here is the text, to copy by hand:",
    print: "The browser would not print from here. Save the report as a file and print that.",
    big: "There is too much here for a link. Save the file and hand that over.",
    storage: "The browser will not keep anything on this device. Leave this window open until the workshop is over.",
    close: "Got it",
  },
};
