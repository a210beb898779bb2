// The header's menu of what can be taken out of the page and brought into it.
import { SheetsSign } from '../../views/drawings/SheetsSign.tsx';
import { Menu } from '../../views/fields/Menu.tsx';
import { usePage } from '../page.ts';
import { useExchange } from './exchange.ts';
import { openBuilder } from './openBuilder.ts';

export function ExchangeMenu() {
  const page = usePage();
  const { exchange: words } = page.messages;
  const { open, prefetch } = useExchange();
  return (
    <Menu
      name={words.menu}
      sign={<SheetsSign />}
      items={[
        { name: words.copy, onSelect: () => open('copy') },
        { name: words.paste, onSelect: () => open('paste') },
        { name: words.copyLink, onSelect: () => open('link') },
        { name: words.handOut, onSelect: () => open('handOut') },
        { name: words.present, onSelect: () => open('present') },
        { name: words.embed, onSelect: () => void openBuilder(page) },
      ]}
      onOpen={prefetch}
    />
  );
}
