import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/literata/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import { mount } from 'svelte'
import App from './App.svelte'
import './styles/base.css'
import './styles/pictures.css'
import './styles/tokens.css'

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the window')
mount(App, { target })
