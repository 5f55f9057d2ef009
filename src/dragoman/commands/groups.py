"""The command line's group: commands of the record book are imported when they are named, others come with it."""

from importlib import import_module
from typing import Any

import click

# Command -> module of dragoman.commands, and the name it has there.
BOOK = {
    "add": "add.command",
    "evaluate": "evaluate.command",
    "export": "export.command",
    "ledger": "ledger.command",
    "publish": "publish.command",
    "review": "review.command",
    "search": "search.command",
    "series": "series.command",
    "show": "show.command",
    "sql": "search.sql",
    "timeline": "show.timeline",
    "watch": "watch.command",
}
# What follows `dragoman actor` where it is no phrase.
ACTOR = {
    "history": "actor.history",
    "list": "actor.list_",
    "merge": "actor.merge",
    "show": "actor.show",
    "split": "actor.split",
    "unmerge": "actor.unmerge",
    "unsplit": "actor.unsplit",
}


class Commands(click.Group):
    """A group that finds the book's commands by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *BOOK})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _imported(BOOK[cmd_name]) if cmd_name in BOOK else super().get_command(ctx, cmd_name)


class ActorCommand(click.Command):
    """Phrases, or where the first word is one of ACTOR, a command on the actors of the book."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        if args and args[0] in ACTOR:
            return _imported(ACTOR[args[0]]).make_context(f"{info_name} {args[0]}", args[1:], parent=parent, **extra)
        return super().make_context(info_name, args, parent=parent, **extra)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands on the record book"):
            formatter.write_dl([(name, _imported(where).get_short_help_str(80)) for name, where in ACTOR.items()])


def _imported(where: str) -> click.Command:
    module, name = where.split(".")
    command = getattr(import_module(f"dragoman.commands.{module}"), name)
    assert isinstance(command, click.Command)
    return command
