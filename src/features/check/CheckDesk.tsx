import { useRef, useState } from "react";
import type { Source } from "#src/domain/model.ts";
import { ArticleSide } from "./ArticleSide.tsx";
import type { ArticleActions } from "./article-actions.ts";
import { CardList } from "./CardList.tsx";
import { cardsShown, openCards } from "./card-order.ts";
import { CheckBar } from "./CheckBar.tsx";
import { commandOf, isField } from "./check-keys.ts";
import type { CheckProps } from "./check-props.ts";
import { ChosenPanel } from "./ChosenPanel.tsx";
import { EmptyList } from "./EmptyList.tsx";
import { KeysHelp } from "./KeysHelp.tsx";
import { MarkingBar } from "./MarkingBar.tsx";
import { OpenCard } from "./OpenCard.tsx";
import { PassageSteps } from "./PassageSteps.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { useChecking, type Checking } from "./use-checking.ts";
import { WhatChanged } from "./WhatChanged.tsx";

/** The bar, what has to be looked at first, and the cards beside their article. */
export function CheckDesk({
  articles,
  first,
  ...props
}: CheckProps & { readonly articles: readonly Source[]; readonly first: Source }) {
  const root = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const checking = useChecking(props, articles, first, root, () => setHelping(true));
  const { commands, article } = checking;
  const { checked, lang } = props;
  return (
    <div
      ref={root}
      className="check-desk"
      onKeyDown={(event) => {
        if (event.defaultPrevented || isField(event.target)) return;
        const inList = event.target instanceof Element && event.target.closest(".check-list");
        const command = commandOf(event, Boolean(inList));
        if (command === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        commands.run(command);
      }}
    >
      <CheckBar
        cards={checked.cards}
        articles={articles}
        article={article}
        filter={checking.filter}
        history={props.history}
        saving={props.saving}
        said={checking.said}
        onArticle={(id) => props.onGo({ article: id, claim: undefined }, "push")}
        onFilter={checking.setFilter}
        onRun={commands.run}
        onTimeline={() => props.onShow(undefined)}
      />
      <div className="check-notices">
        <ProblemList
          problems={checked.problems}
          decisions={props.whole.decisions}
          lang={lang}
          onRemove={checking.removeDecision}
          onAnew={checking.marked.begin}
        />
        <WhatChanged
          changes={checked.changes}
          lang={lang}
          onChoose={checking.choose}
          onSeen={props.onSeen}
        />
      </div>
      <div className="check-body">
        <Cards props={props} checking={checking} />
        <Article props={props} checking={checking} />
      </div>
      {helping ? <KeysHelp onClose={() => setHelping(false)} /> : undefined}
    </div>
  );
}

interface PartProps {
  readonly props: CheckProps;
  readonly checking: Checking;
}

function Cards({ props, checking }: PartProps) {
  const { checked, collection, lang } = props;
  const { article, card, filter, commands, panel, drafts } = checking;
  const own = checked.cards.filter(({ source }) => source === article.id);
  return (
    <CardList
      source={article}
      cards={cardsShown(own, filter, card?.claim.id)}
      chosen={card}
      collection={collection}
      lang={lang}
      edited={drafts.edited}
      empty={
        // the card in hand stays in the list when it no longer belongs there
        cardsShown(own, filter, undefined).length > 0 ? undefined : (
          <EmptyList
            filter={filter}
            inArticle={own.length}
            left={openCards(checked.cards).length}
            onRun={commands.run}
            onFilter={checking.setFilter}
            onTimeline={() => props.onShow(undefined)}
          />
        )
      }
      open={
        card === undefined ? undefined : (
          <OpenCard
            card={card}
            collection={collection}
            lang={lang}
            open={panel}
            onRun={commands.run}
            panel={
              panel === undefined ? undefined : (
                <ChosenPanel
                  of={panel}
                  card={card}
                  props={props}
                  editing={drafts.editing}
                  commands={commands}
                  onClose={checking.closePanel}
                />
              )
            }
          />
        )
      }
      onChoose={checking.choose}
    />
  );
}

function Article({ props, checking }: PartProps) {
  const { checked, collection, lang } = props;
  const { article, text, card, ends, marked, commands, choose, select } = checking;
  const { marking } = marked;
  const actions: ArticleActions = {
    onChoose: choose,
    onStep: ends.onStep,
    onDrag: ends.onDrag,
    onDrop: ends.onDrop,
    onSelect: select,
    onMarkingClick: marked.onClick,
    onMarkingKey: (event) =>
      !event.ctrlKey && !event.metaKey && !event.altKey && marked.onKey(event),
  };
  return (
    <ArticleSide
      // another article begins at its top
      key={article.id}
      source={article}
      text={text}
      cards={checked.cards.filter(({ source }) => source === article.id)}
      inHand={{ chosen: card, moved: ends.moved, selection: marked.span }}
      collection={collection}
      lang={lang}
      actions={actions}
      steps={<PassageSteps ends={ends} onRun={commands.run} />}
      markingBar={
        marking === undefined ? undefined : (
          <MarkingBar
            words={marked.words}
            lang={text?.lang ?? lang}
            kind={marking.kind}
            anew={marking.decision !== undefined}
            onKind={marked.setKind}
            onAdd={marked.add}
            onCancel={marked.cancel}
          />
        )
      }
    />
  );
}
