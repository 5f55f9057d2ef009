"""The command line's group: commands of the record book are imported when they are named, others come with it."""

from importlib import import_module

import click

# Command -> module of dragoman.commands, and the name it has there.
BOOK = {
    "add": "add.command",
    "export": "export.command",
    "ledger": "ledger.command",
    "publish": "publish.command",
    "search": "search.command",
    "series": "series.command",
    "show": "show.command",
    "sql": "search.sql",
    "timeline": "show.timeline",
    "watch": "watch.command",
}


class Commands(click.Group):
    """A group that finds the book's commands by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *BOOK})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in BOOK:
            module, name = BOOK[cmd_name].split(".")
            command = getattr(import_module(f"dragoman.commands.{module}"), name)
            assert isinstance(command, click.Command)
            return command
        return super().get_command(ctx, cmd_name)
