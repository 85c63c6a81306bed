// Starts the app: the clock and the zone of this device come in here and nowhere else.

import { mount } from 'svelte';
import { toInstant, toZone } from '@eachother/core';
import App from './App.svelte';
import './tokens.css';
import { scriptUrl } from './worker/trusted.ts';

const zoneName = toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
const utc = toZone('UTC');
if (!utc.ok) throw new Error('this browser knows no UTC');
const zone = zoneName.ok ? zoneName.value : utc.value;

const target = document.querySelector('#app');
if (target === null) throw new Error('the page has no place for the app');
mount(App, { target, props: { clock: { now: () => toInstant(Date.now()), zone } } });

if (import.meta.env.PROD) void navigator.serviceWorker?.register(scriptUrl('/sw.js'));
