// What a server does: it renders elements with the packages as they are published, and prints the HTML as JSON.
import '@driehoek/elements/checklist/define';
import '@driehoek/elements/contact-calendar/define';
import '@driehoek/elements/expectations/define';
import '@driehoek/elements/information-card/define';
import '@driehoek/elements/report/define';
import { text } from 'node:stream/consumers';
import { renderElement } from '@driehoek/elements/server';

const asked = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(await Promise.all(asked.map(([tag, options]) => renderElement(tag, options)))));
