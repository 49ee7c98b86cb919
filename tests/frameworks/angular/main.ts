// The packages of Angular come half compiled; this compiles the rest where it runs. A real app leaves that to the Angular CLI.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component.js';

await bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection()] });
